import { Link, useSearchParams } from 'react-router';
import { reportLink } from '../../address/links.ts';
import { AT, formatTextPlace, parseTextPlace } from '../../address/text-place.ts';
import type { ReportWithText } from './report-data.ts';
import css from './place-note.module.css';
import { text } from './text.ts';

/** What is wrong with the place in the address; nothing where it is right or where there is none. */
export function PlaceNote({ report }: { readonly report: ReportWithText }) {
  const [params] = useSearchParams();
  const asked = params.get(AT);
  const place = parseTextPlace(asked);
  if (asked === null) return null;
  if (place === null) return <Note>{text.brokenPlace}</Note>;
  if (place.reportId !== report.id)
    return (
      <Note>
        {text.otherReport}{' '}
        <Link to={`${reportLink(place.reportId)}?${new URLSearchParams({ [AT]: formatTextPlace(place) })}`}>
          {text.showThere}
        </Link>
      </Note>
    );
  if (place.end > report.text.length)
    return <Note>{text.outsidePlace(place.start, place.end, report.text.length)}</Note>;
  return null;
}

function Note({ children }: { readonly children: React.ReactNode }) {
  return (
    <p className={css.note} role="alert">
      {children}
    </p>
  );
}
