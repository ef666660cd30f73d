import { Link } from 'react-router';
import { useLinkWith } from '../../address/parameters.ts';
import type { GapsQuery } from '../../api/documents.gen.ts';
import css from './section-bars.module.css';
import { text } from './text.ts';

/** Where the chosen measures stand; each section leads to its own. */
export function SectionBars({
  sections,
  chosen,
}: {
  readonly sections: GapsQuery['chosen']['facets']['sections'];
  readonly chosen: string | null;
}) {
  const linkWith = useLinkWith();
  const most = Math.max(...sections.map(({ count }) => count));
  if (sections.length === 0) return null;
  return (
    <section aria-labelledby="gap-sections" className={css.bars}>
      <h2 id="gap-sections">{text.sections}</h2>
      <p>
        {chosen === null ? (
          text.sectionsLead
        ) : (
          <Link to={linkWith({ section: null })}>{text.allSections}</Link>
        )}
      </p>
      <ul>
        {sections.map(({ section, count }) => (
          <li key={section.id}>
            <Link
              to={linkWith({ section: section.title })}
              aria-current={section.title === chosen ? 'true' : undefined}
              aria-label={`${text.section(section.title)} ${count}`}
            >
              <span>{section.title}</span>
              <strong>{count}</strong>
              <meter min={0} max={most} value={count} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
