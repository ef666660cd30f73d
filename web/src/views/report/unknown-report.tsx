import { Link } from 'react-router';
import { reportLink } from '../../address/links.ts';
import { ReportsDocument, type ReportsQuery } from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { text } from './text.ts';

export type ListedReport = ReportsQuery['reports']['nodes'][number];

const newness = ({ planYear, publishedOn, deliveredOn }: ListedReport): string =>
  `${planYear} ${publishedOn ?? deliveredOn ?? ''}`;

/** The newest plan first. */
export function newestFirst(reports: readonly ListedReport[]): readonly ListedReport[] {
  return [...reports].sort((a, b) => newness(b).localeCompare(newness(a)) || a.id.localeCompare(b.id));
}

/** Says that there is no such report, and offers those that there are. */
export function UnknownReport({ id }: { readonly id: string }) {
  const asked = useAsk(ReportsDocument, {});
  return (
    <div role="alert">
      <p>{text.unknown(id)}</p>
      <Loaded asked={asked}>{({ reports }) => <ReportList reports={reports.nodes} />}</Loaded>
    </div>
  );
}

function ReportList({ reports }: { readonly reports: readonly ListedReport[] }) {
  if (reports.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <p>{text.loaded}</p>
      <ul>
        {newestFirst(reports).map(({ id, title }) => (
          <li key={id} lang="zh-CN">
            <Link to={reportLink(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
