import { useId } from 'react';
import { KindMark } from '../../ui/entity-chip.tsx';
import type { EntityKind } from '../../api/documents.gen.ts';
import { parseCount, STATEMENT, type GraphQuestion, type NodeKind } from './address.ts';
import css from './filters.module.css';
import { text } from './text.ts';

/** What is drawn of what is loaded. It is the colours' legend too. */
export function Filters({
  counts,
  question,
  onKinds,
  onStatements,
  onDegree,
}: {
  readonly counts: readonly (readonly [NodeKind, number])[];
  readonly question: Pick<GraphQuestion, 'kinds' | 'statements' | 'degree'>;
  readonly onKinds: (kinds: readonly EntityKind[] | null) => void;
  readonly onStatements: (shown: boolean) => void;
  readonly onDegree: (degree: number | null) => void;
}) {
  const degreeId = useId();
  const present = counts.map(([kind]) => kind).filter((kind) => kind !== STATEMENT);
  const isOn = (kind: EntityKind): boolean => question.kinds?.has(kind) ?? true;
  const turn = (kind: EntityKind): void => {
    const on = present.filter((each) => (each === kind ? !isOn(each) : isOn(each)));
    onKinds(on.length === present.length ? null : on);
  };
  return (
    <div className={css.filters}>
      <fieldset>
        <legend>{text.kinds}</legend>
        {counts.map(([kind, count]) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kind === STATEMENT ? question.statements : isOn(kind)}
              onChange={() => (kind === STATEMENT ? onStatements(!question.statements) : turn(kind))}
            />
            {kind === STATEMENT ? (
              <span className={css.statement}>{text.statements}</span>
            ) : (
              <KindMark kind={kind} />
            )}
            <span className={css.count}>{count}</span>
          </label>
        ))}
      </fieldset>
      <p className={css.degree}>
        <label htmlFor={degreeId}>{text.degree}</label>
        <input
          id={degreeId}
          type="number"
          min={1}
          inputMode="numeric"
          value={question.degree ?? ''}
          onChange={({ target }) => onDegree(parseCount(target.value))}
        />
        <span>{text.degreeEnd}</span>
      </p>
    </div>
  );
}
