import type { EvidenceQuoteFragment } from '../api/documents.gen.ts';
import { EvidenceLine } from './evidence.tsx';
import { QuoteLink } from './quote-link.tsx';
import { evidenceGroups } from './evidence-groups.ts';
import css from './evidence-list.module.css';

/** All that a fact rests on: a line for each rule or source, with its quotes. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceQuoteFragment[] }) {
  return (
    <span className={css.evidence}>
      {evidenceGroups(evidence).map(([first, ...others], index) => (
        <span key={index}>
          <EvidenceLine evidence={first} />
          {others.map(
            ({ span, statement }, at) =>
              span && statement && <QuoteLink key={at} reportId={statement.report.id} span={span} />,
          )}
        </span>
      ))}
    </span>
  );
}
