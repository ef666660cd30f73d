import type { PlaceCategory } from '../../api/documents.gen.ts';
import { GlyphMark } from './glyph-mark.tsx';
import { styleOf, type PlaceStyle } from './glyph.ts';
import css from './legend.module.css';
import { openStreetMapLicences, type LocatedPlace } from './place-groups.ts';
import { text } from './text.ts';

/** What the signs mean, and whose points are shown. */
export function Legend({ shown }: { readonly shown: readonly LocatedPlace[] }) {
  const styles = new Map<PlaceStyle, PlaceCategory>(
    shown.map(({ category }) => [styleOf(category), category]),
  );
  const hollow = shown.find(({ location }) => location.basis === 'UNCONFIRMED');
  const licences = openStreetMapLicences(shown);
  return (
    <div className={css.legend}>
      {licences.length > 0 && (
        <p>
          {text.attribution}
          <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer noopener">
            {text.contributors}
          </a>
          {text.separator}
          <a href="https://opendatacommons.org/licenses/odbl/" target="_blank" rel="noreferrer noopener">
            ODbL
          </a>
          {text.separator}
          {text.licence(licences)}
        </p>
      )}
      <ul aria-label={text.legend}>
        {[...styles].sort().map(([style, category]) => (
          <li key={style}>
            <GlyphMark category={category} /> {text.style[style]}
          </li>
        ))}
        {hollow && (
          <li>
            <GlyphMark category={hollow.category} hollow /> {text.hollow}
          </li>
        )}
        <li>
          <span className={css.badge} aria-hidden="true">
            2
          </span>{' '}
          {text.badge}
        </li>
      </ul>
    </div>
  );
}
