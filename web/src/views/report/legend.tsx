import type { EntityKind, StatementKind } from '../../api/documents.gen.ts';
import { KindMark } from '../../ui/entity-chip.tsx';
import { terms } from '../../vocabulary/terms.ts';
import { ENTITY_KINDS } from '../../vocabulary/kinds.ts';
import { toggled } from './coloured-kinds.ts';
import css from './legend.module.css';
import textCss from './report-text.module.css';
import { text } from './text.ts';

const STATEMENT_KINDS: readonly StatementKind[] = [
  'ACHIEVEMENT',
  'MEASURE',
  'CHALLENGE',
  'CONDITION',
  'TARGET',
  'NARRATIVE',
];

/**
 * What the text's colours and bars mean.
 * @param onChange missing where all kinds stay coloured
 */
export function Legend({
  coloured,
  onChange,
}: {
  readonly coloured: readonly EntityKind[];
  readonly onChange?: (kinds: readonly EntityKind[]) => void;
}) {
  return (
    <div className={css.legend}>
      <fieldset>
        <legend>{text.kinds}</legend>
        <ul>
          {ENTITY_KINDS.map((kind) => (
            <li key={kind}>
              {onChange ? (
                <label>
                  <input
                    type="checkbox"
                    checked={coloured.includes(kind)}
                    onChange={() => onChange(toggled(coloured, kind))}
                  />
                  <KindMark kind={kind} />
                </label>
              ) : (
                <KindMark kind={kind} />
              )}
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>{text.statements}</legend>
        <ul>
          {STATEMENT_KINDS.map((kind) => (
            <li key={kind} data-statement={kind}>
              <span className={textCss.marker} />
              {terms.statement[kind]}
            </li>
          ))}
          <li>
            <span className={textCss.figure}>{text.figure}</span>
          </li>
        </ul>
      </fieldset>
      <p>{text.mentionHint}</p>
    </div>
  );
}
