import type { Basis, EvidenceQuoteFragment } from '../api/documents.gen.ts';
import { words } from '../language/language.ts';
import { terms } from '../vocabulary/terms.ts';
import { EntityChip, type NamedEntity } from './entity-chip.tsx';
import { EvidenceList } from './evidence-list.tsx';
import css from './responsible.module.css';

const text = words({
  zh: {
    responsible: '责任部门',
    unstated: '报告未写明责任部门。',
    otherwise: '报告未写明；按职责或部门名称推断，可能是（查证的是职责，不是这项举措的归属）：',
    basis: (basis: string) => `依据（${basis}）`,
  },
  en: {
    responsible: 'Answered for by',
    unstated: 'The report names no department.',
    otherwise:
      'The report names none; by duties or a department’s name it may be (what is curated is the duty, not that this measure falls to it):',
    basis: (basis: string) => `What this rests on (${basis})`,
  },
});

interface Responsibility {
  readonly department: NamedEntity;
  readonly basis: Basis;
  readonly evidence: readonly EvidenceQuoteFragment[];
}

/** Who answers for a measure and how that is known; that the report doesn't say so where it doesn't. */
export function Responsible({ departments }: { readonly departments: readonly Responsibility[] }) {
  const isStated = departments.some(({ basis }) => basis === 'STATED');
  return (
    <div className={css.responsible}>
      <h3>{text.responsible}</h3>
      <div>
        {departments.length === 0 && <span className={css.unstated}>{text.unstated}</span>}
        {departments.length > 0 && !isStated && <span className={css.unstated}>{text.otherwise}</span>}
        {departments.length > 0 && (
          <ul>
            {departments.map((responsibility) => (
              <li key={responsibility.department.id}>
                <ResponsibleDepartment responsibility={responsibility} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** A department, how it is known, and on asking what that rests on: sources can be long. */
function ResponsibleDepartment({
  responsibility: { department, basis, evidence },
}: {
  readonly responsibility: Responsibility;
}) {
  return (
    <>
      <EntityChip entity={department} />
      <details className={css.basis}>
        <summary>{text.basis(terms.basis[basis])}</summary>
        <EvidenceList evidence={evidence} />
      </details>
    </>
  );
}
