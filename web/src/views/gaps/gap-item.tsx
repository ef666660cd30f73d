import { EntityChip } from '../../ui/entity-chip.tsx';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { StatementLine } from '../../ui/statement-line.tsx';
import { terms } from '../../vocabulary/terms.ts';
import css from './gap-item.module.css';
import { lacksOf, namedIn, type GapMeasure } from './lacks.ts';
import { text } from './text.ts';

/** A measure, what it lacks, and what it does have, each with its words. */
export function GapItem({ measure }: { readonly measure: GapMeasure }) {
  return (
    <div className={css.item}>
      <StatementLine statement={measure} ranges={[]}>
        <ul className={css.lacks} aria-label={text.lacking}>
          {lacksOf(measure).map((lack) => (
            <li key={lack}>{terms.lack[lack]}</li>
          ))}
        </ul>
        <Has measure={measure} />
      </StatementLine>
    </div>
  );
}

function Has({ measure }: { readonly measure: GapMeasure }) {
  const { observations, departments } = measure;
  const named = [...namedIn(measure, 'PLACE'), ...namedIn(measure, 'PROJECT')];
  if (observations.length + departments.length + named.length === 0) return null;
  return (
    <ul className={css.has} aria-label={text.has}>
      {observations.map(({ id, indicator, wording, evidence }) => (
        <li key={id}>
          {indicator.name} <strong>{wording}</strong> <EvidenceList evidence={evidence} />
        </li>
      ))}
      {named.map((entity) => (
        <li key={entity.id}>
          <EntityChip entity={entity} />
        </li>
      ))}
      {departments.map((responsibility) => (
        <DepartmentItem key={responsibility.department.id} responsibility={responsibility} />
      ))}
    </ul>
  );
}

/** A department, how it is known, and on asking what that rests on: sources can be long. */
function DepartmentItem({ responsibility }: { readonly responsibility: GapMeasure['departments'][number] }) {
  const { department, basis, evidence } = responsibility;
  return (
    <li>
      <EntityChip entity={department} />
      <details>
        <summary>{text.basis(terms.basis[basis])}</summary>
        <EvidenceList evidence={evidence} />
      </details>
    </li>
  );
}
