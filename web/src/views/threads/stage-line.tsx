import { EvidenceList } from '../../ui/evidence-list.tsx';
import { terms } from '../../vocabulary/terms.ts';
import type { Stage } from './lanes.ts';
import css from './stage-line.module.css';
import { text } from './text.ts';

/** A stage: reported or promised, how far, the words that show it, and the clause. */
export function StageLine({ stage }: { readonly stage: Stage }) {
  return (
    <div className={css.stage}>
      <span className={css.head}>
        <span className={css.fact} data-fact={stage.factKind}>
          {text.fact[stage.factKind]}
        </span>
        <strong>{terms.stage[stage.stage]}</strong>
        <span className={css.wording}>{stage.wording}</span>
      </span>
      <EvidenceList evidence={stage.evidence} />
    </div>
  );
}

/** What the marks before stages mean. */
export function StageLegend() {
  return (
    <ul className={css.legend} aria-label={text.legend}>
      {(['TARGET', 'ACTUAL', 'ESTIMATE'] as const).map((kind) => (
        <li key={kind}>
          <span className={css.fact} data-fact={kind}>
            {text.fact[kind]}
          </span>{' '}
          {text.factMeans[kind]}
        </li>
      ))}
    </ul>
  );
}
