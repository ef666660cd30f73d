import type { PlaceCategory } from '../../api/documents.gen.ts';
import css from './glyph-mark.module.css';
import { GLYPH_SIZE, GLYPHS, styleOf } from './glyph.ts';

/** A category's sign, as the map draws it. */
export function GlyphMark({
  category,
  hollow = false,
}: {
  readonly category: PlaceCategory;
  readonly hollow?: boolean;
}) {
  return (
    <svg
      className={css.glyph}
      data-hollow={hollow}
      viewBox={`0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}`}
      aria-hidden="true"
    >
      <path d={GLYPHS[styleOf(category)]} />
    </svg>
  );
}
