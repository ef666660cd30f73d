import { words } from '../../language/language.ts';
import { EvidenceLine } from '../../ui/evidence.tsx';
import { QuoteLink } from '../../ui/quote-link.tsx';
import { terms } from '../../vocabulary/terms.ts';
import { pageVocabulary } from './page-vocabulary.ts';
import { aroundMentions, linkInWords, type PathLink, type Reason } from './reason.ts';
import css from './reasons.module.css';

const text = words({
  zh: {
    why: '理由',
    steps: (count: number) => `依据（${count} 步）`,
    cut: '理由至多列十处，或有更多。',
  },
  en: {
    why: 'Why',
    steps: (count: number) => `What this rests on (${count} steps)`,
    cut: 'At most ten mentions are given as reasons; there may be more.',
  },
});

/** Why a measure is in the answer, each reason a sentence, with what every step of it rests on. */
export function Reasons({
  reasons,
  reportId,
  mayBeCut,
}: {
  readonly reasons: readonly Reason[];
  readonly reportId: string;
  readonly mayBeCut: boolean;
}) {
  return (
    <ul className={css.reasons} aria-label={text.why}>
      {reasons.map((reason) => {
        const [before, after] = aroundMentions(reason, pageVocabulary);
        return (
          <li key={`${reason.asked.id} ${before}${after}${reason.mentioned.id}`} className={css.reason}>
            <p className={css.sentence}>
              <span className={css.scope}>{terms.scope[reason.scope]}</span>
              {before}
              {reason.mentions.map((span) => (
                <QuoteLink key={span.start} reportId={reportId} span={span} />
              ))}
              {after}
            </p>
            {reason.path.length === 1 && reason.path.map((link) => <Basis key={link.type} link={link} />)}
            {reason.path.length > 1 && (
              <details>
                <summary>{text.steps(reason.path.length)}</summary>
                <Steps path={reason.path} />
              </details>
            )}
          </li>
        );
      })}
      {mayBeCut && <li className={css.cut}>{text.cut}</li>}
    </ul>
  );
}

function Steps({ path }: { readonly path: readonly PathLink[] }) {
  return (
    <ol className={css.steps}>
      {path.map((link) => (
        <li key={`${link.type} ${link.from.id} ${link.to.id}`}>
          {linkInWords(link, pageVocabulary)}
          <Basis link={link} />
        </li>
      ))}
    </ol>
  );
}

function Basis({ link }: { readonly link: PathLink }) {
  return (
    <div className={css.basis}>
      {link.evidence.map((evidence, index) => (
        <EvidenceLine key={index} evidence={evidence} />
      ))}
    </div>
  );
}
