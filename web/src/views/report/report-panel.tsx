import { useCallback, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { reportLink } from '../../address/links.ts';
import { AT, formatTextPlace, useWithoutText, type TextPlace } from '../../address/text-place.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ENTITY_KINDS } from '../../vocabulary/kinds.ts';
import { CoverageNotes } from './coverage-notes.tsx';
import { CoverageStrip } from './coverage-strip.tsx';
import { FindBox } from './find-box.tsx';
import { Legend } from './legend.tsx';
import { Outline } from './outline.tsx';
import { PlaceNote } from './place-note.tsx';
import { ReadingText } from './reading-text.tsx';
import type { ReportWithText } from './report-data.ts';
import css from './report-panel.module.css';
import { text } from './text.ts';
import { UnknownReport } from './unknown-report.tsx';
import { useEscape } from './use-escape.ts';
import { useReading } from './use-reading.ts';
import { useReportText } from './use-report.ts';

/** The report beside any view, at the place that the address points to. */
export default function ReportPanel({ place }: { readonly place: TextPlace }) {
  const asked = useReportText(place.reportId);
  const withoutText = useWithoutText();
  const navigate = useNavigate();
  const panel = useRef<HTMLDivElement>(null);
  useEscape(
    panel,
    useCallback(() => void navigate(withoutText), [navigate, withoutText]),
  );
  const report = asked.data?.report;
  return (
    <div ref={panel} className={css.panel}>
      <header className={css.header}>
        <h2 lang={report ? 'zh-CN' : undefined}>{report?.title ?? text.title}</h2>
        <Link to={`${reportLink(place.reportId)}?${new URLSearchParams({ [AT]: formatTextPlace(place) })}`}>
          {text.full}
        </Link>
        <Link to={withoutText} className={css.close ?? ''}>
          {text.close} <span aria-hidden="true">×</span>
        </Link>
      </header>
      <Loaded asked={asked}>
        {({ report: known }) =>
          known == null ? (
            <div className={css.unknown}>
              <UnknownReport id={place.reportId} />
            </div>
          ) : (
            <PanelReader key={known.id} report={known} place={place} />
          )
        }
      </Loaded>
    </div>
  );
}

function PanelReader({ report, place }: { readonly report: ReportWithText; readonly place: TextPlace }) {
  const reading = useReading(report, place);
  const { at, find, jump, scroller, statements, view } = reading;
  return (
    <>
      <div className={css.tools}>
        <FindBox
          asked={find.asked}
          index={find.index}
          total={find.found.length}
          onAsk={find.ask}
          onStep={find.step}
        />
        <div className={css.folds}>
          <details name="report-panel" data-scrolls="">
            <summary>{text.outline}</summary>
            <Outline report={report} span={view} label={text.outline} />
          </details>
          <details name="report-panel">
            <summary>{text.legend}</summary>
            <Legend coloured={ENTITY_KINDS} />
          </details>
          <details name="report-panel">
            <summary>{text.coverage}</summary>
            <CoverageNotes report={report} statements={statements} />
          </details>
        </div>
        <PlaceNote report={report} />
      </div>
      <div className={css.body}>
        <div ref={scroller} className={css.scroller} role="region" aria-label={report.title} tabIndex={0}>
          <ReadingText report={report} reading={reading} coloured={ENTITY_KINDS} topLevel={3} />
        </div>
        <div className={css.strip}>
          <CoverageStrip content={report.text} statements={statements} view={view} place={at} onJump={jump} />
        </div>
      </div>
    </>
  );
}
