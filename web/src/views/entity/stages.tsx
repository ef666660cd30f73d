import type { ProjectFactsFragment } from '../../api/documents.gen.ts';
import { terms } from '../../vocabulary/terms.ts';
import css from './entity-page.module.css';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { text } from './text.ts';

/** What the reports say of a project's progress, oldest first. */
export function Stages({ stages }: { readonly stages: ProjectFactsFragment['stages'] }) {
  if (stages.length === 0) return null;
  return (
    <section>
      <h2>{text.stages}</h2>
      <ol className={css.rows}>
        {stages.map(({ year, stage, factKind, wording, evidence }, index) => (
          <li key={index} className={css.card}>
            <strong>{year}</strong> {terms.fact[factKind]} · {terms.stage[stage]} · {wording}
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </ol>
    </section>
  );
}
