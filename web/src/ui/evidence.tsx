import type { EvidenceQuoteFragment } from '../api/documents.gen.ts';
import { ruleInWords } from '../vocabulary/rules.ts';
import { terms } from '../vocabulary/terms.ts';
import css from './evidence.module.css';
import { QuoteLink } from './quote-link.tsx';
import { splitAtAddresses } from './split-at-addresses.ts';

/** How a fact is known: the basis, then the words, the rule or the source. */
export function EvidenceLine({ evidence }: { readonly evidence: EvidenceQuoteFragment }) {
  const { basis, rule, source, span, statement } = evidence;
  return (
    <span className={css.line} data-basis={basis}>
      <span className={css.basis}>{terms.basis[basis]}</span>
      {rule != null && <span title={rule}>{ruleInWords(rule)}</span>}
      {source != null && <Source source={source} />}
      {span && statement && <QuoteLink reportId={statement.report.id} span={span} />}
    </span>
  );
}

/** A source's addresses become links; they leave the page, and say so by their host. */
function Source({ source }: { readonly source: string }) {
  return (
    <span>
      {splitAtAddresses(source).map((piece, index) =>
        index % 2 === 1 && URL.canParse(piece) ? (
          <a key={index} href={piece} target="_blank" rel="noreferrer noopener">
            {new URL(piece).host}
          </a>
        ) : (
          piece
        ),
      )}
    </span>
  );
}
