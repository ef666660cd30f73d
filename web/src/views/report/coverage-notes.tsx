import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import { useTextLink } from '../../address/text-place.ts';
import { ReportCoverageDocument, type ReportCoverageQuery } from '../../api/documents.gen.ts';
import { useAskAll } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { QuoteLink } from '../../ui/quote-link.tsx';
import { ruleInWords } from '../../vocabulary/rules.ts';
import { terms } from '../../vocabulary/terms.ts';
import css from './coverage-notes.module.css';
import { sectionCoverage } from './coverage.ts';
import { StripKey } from './coverage-strip.tsx';
import { sectionName } from './outline.tsx';
import type { ReportStatement, ReportWithText } from './report-data.ts';
import { text } from './text.ts';

const pageOf = ({ coverage }: ReportCoverageQuery) => coverage.candidates.pageInfo;

/** What the strip shows, in words and figures, and the names that the graph seems to miss. */
export const CoverageNotes = memo(function CoverageNotes({
  report,
  statements,
}: {
  readonly report: ReportWithText;
  readonly statements: readonly ReportStatement[];
}) {
  const asked = useAskAll(ReportCoverageDocument, { id: report.id }, pageOf);
  const silent = statements.filter(({ mentions }) => mentions.length === 0).length;
  return (
    <div className={css.notes}>
      <Loaded asked={asked}>
        {(pages) => {
          const [first] = pages;
          if (first === undefined) return null;
          const { characters, inStatements, inMentions, inHeadings } = first.coverage;
          const share = (part: number): number => (characters > 0 ? part / characters : 0);
          const candidates = pages.flatMap(({ coverage }) => coverage.candidates.nodes);
          return (
            <>
              <ul className={css.figures}>
                <li>{text.coverageStatements(share(inStatements))}</li>
                <li>{text.coverageMentions(share(inMentions))}</li>
                <li>{text.coverageHeadings(share(inHeadings))}</li>
                <li>{text.coverageSilent(silent, statements.length)}</li>
              </ul>
              <StripKey />
              {candidates.length === 0 ? (
                <p>{text.candidatesNone}</p>
              ) : (
                <details>
                  <summary>{text.candidates(first.coverage.candidates.totalCount)}</summary>
                  <ol className={css.candidates}>
                    {candidates.map(({ rule, suggestedKind, span }) => (
                      <li key={span.start}>
                        <QuoteLink reportId={report.id} span={span} />{' '}
                        <span className={css.soft}>
                          {suggestedKind != null && `${text.looksLike(terms.kind[suggestedKind])} · `}
                          {ruleInWords(rule)}
                        </span>
                      </li>
                    ))}
                  </ol>
                </details>
              )}
            </>
          );
        }}
      </Loaded>
      <SectionTable report={report} statements={statements} />
    </div>
  );
});

/** The strip for those who can't see or point at it. */
function SectionTable({
  report,
  statements,
}: {
  readonly report: ReportWithText;
  readonly statements: readonly ReportStatement[];
}) {
  const linkTo = useTextLink();
  const rows = useMemo(() => sectionCoverage(report.sections, statements), [report, statements]);
  return (
    <details>
      <summary>{text.bySection}</summary>
      <table className={css.sections}>
        <caption className="visually-hidden">{text.bySection}</caption>
        <thead>
          <tr>
            <th scope="col">{text.section}</th>
            <th scope="col">{text.silentShort}</th>
            <th scope="col">{text.namesShort}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ section, silent, statements: total, inMentions }) => {
            const { start, end } = section.heading ?? section.span;
            return (
              <tr key={section.id}>
                <th scope="row" lang="zh-CN">
                  <Link to={linkTo({ reportId: report.id, start, end })}>{sectionName(section)}</Link>
                </th>
                <td>{text.silentOf(silent, total)}</td>
                <td>{text.percent(inMentions)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
