import type { EntityNameFragment, Match } from '../../api/documents.gen.ts';
import { MATCHES } from '../../address/question.ts';
import { words } from '../../language/language.ts';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import css from './asked.module.css';
import { RemovableChip } from './removable-chip.tsx';
import { Segments } from './segments.tsx';
import { useQuestion } from './use-question.ts';

const text = words<{
  readonly asked: string;
  readonly match: string;
  readonly matches: Record<Match, string>;
  readonly first: string;
  readonly further: string;
}>({
  zh: {
    asked: '所问',
    match: '触及其一还是全部',
    matches: { ANY: '任一', ALL: '全部' },
    first: '加一个名称',
    further: '再加一个名称',
  },
  en: {
    asked: 'Asked about',
    match: 'Touching any or all',
    matches: { ANY: 'any', ALL: 'all' },
    first: 'Add a name',
    further: 'Add another name',
  },
});

/** Who is asked about: to take away, to add to, and, of several, whether one is enough. */
export function Asked({
  entityOf,
  nameOf,
}: {
  readonly entityOf: (ref: string) => EntityNameFragment | undefined;
  readonly nameOf: (ref: string) => string;
}) {
  const { question, linkTo, change } = useQuestion();
  const { touching, match } = question;
  return (
    <div className={css.asked}>
      {touching.length > 0 && (
        <ul className={css.chips} aria-label={text.asked}>
          {touching.map((ref) => (
            <li key={ref}>
              <RemovableChip
                name={nameOf(ref)}
                kind={entityOf(ref)?.kind}
                to={linkTo({ touching: touching.filter((other) => other !== ref) })}
              />
            </li>
          ))}
        </ul>
      )}
      {touching.length > 1 && (
        <Segments
          label={text.match}
          value={match}
          options={MATCHES.map((value) => ({ value, name: text.matches[value] }))}
          change={(value) => change({ match: value })}
        />
      )}
      <div className={css.add}>
        <EntityPicker
          label={touching.length === 0 ? text.first : text.further}
          isCleared
          onChoose={(id) => change({ touching: [...touching.filter((ref) => ref !== id), id] })}
        />
      </div>
    </div>
  );
}
