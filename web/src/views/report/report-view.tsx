import { useNavigate, useParams, useSearchParams } from 'react-router';
import { reportLink } from '../../address/links.ts';
import { useTextPlace } from '../../address/text-place.ts';
import { ReportsDocument } from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { formatKinds, KINDS, parseKinds } from './coloured-kinds.ts';
import { CoverageNotes } from './coverage-notes.tsx';
import { CoverageStrip } from './coverage-strip.tsx';
import { FindBox } from './find-box.tsx';
import { Legend } from './legend.tsx';
import { Outline } from './outline.tsx';
import { PlaceNote } from './place-note.tsx';
import { ReadingText } from './reading-text.tsx';
import type { ReportWithText } from './report-data.ts';
import { withValues } from '../../address/parameters.ts';
import css from './report-view.module.css';
import { text } from './text.ts';
import { newestFirst, UnknownReport, type ListedReport } from './unknown-report.tsx';
import { useReading } from './use-reading.ts';
import { useReportText } from './use-report.ts';

/** The report, read: the whole text between its outline and what the graph holds of it. */
export default function ReportView() {
  const { id } = useParams();
  const place = useTextPlace();
  const listed = useAsk(ReportsDocument, {});
  const reports = newestFirst(listed.data?.reports.nodes ?? []);
  const shownId = id ?? place?.reportId ?? reports[0]?.id ?? null;
  const asked = useReportText(shownId);
  const report = asked.data?.report;
  useTitle(report?.title ?? text.title);
  return (
    <>
      <header className={css.header}>
        <h1>
          <span className={css.eyebrow}>{text.title}</span>{' '}
          {report && <span lang="zh-CN">{report.title}</span>}
        </h1>
        {report && <Metadata report={report} />}
        {reports.length > 1 && shownId !== null && <Chooser reports={reports} shownId={shownId} />}
      </header>
      {shownId === null ? (
        <Loaded asked={listed}>{() => <p>{text.none}</p>}</Loaded>
      ) : (
        <Loaded asked={asked}>
          {({ report: known }) =>
            known == null ? <UnknownReport id={shownId} /> : <Reader key={known.id} report={known} />
          }
        </Loaded>
      )}
    </>
  );
}

function Metadata({ report: { deliveredOn, publishedOn, source } }: { readonly report: ReportWithText }) {
  const known = [
    source,
    deliveredOn != null ? text.delivered(deliveredOn) : null,
    publishedOn != null ? text.published(publishedOn) : null,
  ].filter((each) => each != null);
  return <p className={css.metadata}>{known.join(' · ')}</p>;
}

function Chooser({
  reports,
  shownId,
}: {
  readonly reports: readonly ListedReport[];
  readonly shownId: string;
}) {
  const navigate = useNavigate();
  return (
    <label className={css.chooser}>
      {text.choose}
      <select value={shownId} onChange={({ target }) => void navigate(reportLink(target.value))}>
        {reports.every(({ id }) => id !== shownId) && <option value={shownId}>{shownId}</option>}
        {reports.map(({ id, title }) => (
          <option key={id} value={id} lang="zh-CN">
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where all columns fit beside each other; report-view.module.css has it too. */
const isWide = (): boolean => globalThis.matchMedia('(min-width: 72rem)').matches;

function Reader({ report }: { readonly report: ReportWithText }) {
  const place = useTextPlace();
  const reading = useReading(report, place);
  const { at, find, jump, statements, view } = reading;
  const [params, setParams] = useSearchParams();
  const coloured = parseKinds(params.get(KINDS));
  const colour = (kinds: typeof coloured): void =>
    setParams(
      (before) => withValues(before, { [KINDS]: formatKinds(kinds) }),
      // Boxes show what the address says, so it changes with the click.
      { replace: true, flushSync: true },
    );
  return (
    <div className={css.reader}>
      <div className={css.finding} data-scrolls="">
        <FindBox
          asked={find.asked}
          index={find.index}
          total={find.found.length}
          onAsk={find.ask}
          onStep={find.step}
        />
        <details open={isWide()}>
          <summary>{text.outline}</summary>
          <Outline report={report} span={view} label={text.outline} />
        </details>
      </div>
      <div className={css.notes}>
        <details open={isWide()}>
          <summary>{text.legend}</summary>
          <Legend coloured={coloured} onChange={colour} />
        </details>
        <details open={isWide()}>
          <summary>{text.coverage}</summary>
          <CoverageNotes report={report} statements={statements} />
        </details>
      </div>
      <div className={css.content}>
        <PlaceNote report={report} />
        <ReadingText report={report} reading={reading} coloured={coloured} topLevel={2} />
      </div>
      <div className={css.strip}>
        <CoverageStrip content={report.text} statements={statements} view={view} place={at} onJump={jump} />
      </div>
    </div>
  );
}
