import { TextError } from '../text/text-error.ts';

/** An edition's name becomes a part of every id: no `:`, which parts them, no space. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** What a gazetteer's key adds to a district's name. */
const SORT = /-(?:province|region|municipality|prefecture|city|district|county|banner|town|subdistrict)$/u;

/** @param what `the folder` @throws TextError where the name can't be a part of ids */
export function checkSlug(slug: string, what: string): string {
  if (SLUG.test(slug)) return slug;
  throw new TextError(
    `«${slug}»: ${what} names the report's edition: rename it to letters, digits and hyphens, like dongcheng-2024.`,
  );
}

/** `place:dongcheng-district` and 2024 give `dongcheng-2024`, `place:湖北省` gives `湖北省-2024`. */
export function slugOf(district: string, planYear: number): string {
  return `${district.replace(/^place:/u, '').replace(SORT, '')}-${planYear}`;
}
