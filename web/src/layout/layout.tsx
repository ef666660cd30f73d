import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { formatTextPlace, useTextPlace } from '../address/text-place.ts';
import { words } from '../language/language.ts';
import { NameBox } from '../views/ask/name-box.tsx';
import { Connection } from './connection.tsx';
import css from './layout.module.css';
import { Switches } from './switches.tsx';
import { useLentFocus } from './use-lent-focus.ts';
import { useMedia } from './use-media.ts';
import { useScreen } from './use-screen.ts';

const ReportPanel = lazy(() => import('../views/report/report-panel.tsx'));

const text = words({
  zh: {
    skip: '跳到正文',
    views: '视图',
    ask: '提问',
    report: '报告',
    graph: '关系图',
    map: '地图',
    scoreboard: '指标',
    threads: '脉络',
    gaps: '缺口',
    beside: '报告原文',
    api: 'GraphQL 接口',
  },
  en: {
    skip: 'Skip to content',
    views: 'Views',
    ask: 'Ask',
    report: 'Report',
    graph: 'Graph',
    map: 'Map',
    scoreboard: 'Scoreboard',
    threads: 'Threads',
    gaps: 'Gaps',
    beside: 'The report’s text',
    api: 'GraphQL API',
  },
});

const VIEWS = [
  { path: '/', name: text.ask },
  { path: '/report', name: text.report },
  { path: '/graph', name: text.graph },
  { path: '/map', name: text.map },
  { path: '/scoreboard', name: text.scoreboard },
  { path: '/threads', name: text.threads },
  { path: '/gaps', name: text.gaps },
];

/** What every view stands in: the search box, the way to the others, and the report beside it where the address says so. */
export function Layout() {
  const place = useTextPlace();
  const { pathname } = useLocation();
  const isReport = pathname.startsWith('/report');
  const beside = isReport ? null : place;
  // As wide as layout.module.css lets the report cover everything.
  const isNarrow = useMedia('(max-width: 60rem)');
  const header = useRef<HTMLElement>(null);
  const views = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);

  // Before a new screen takes the focus: nothing can that is covered.
  useLentFocus(panel, beside && formatTextPlace(beside), [header, main], beside !== null && isNarrow);
  useScreen(main);

  // On a phone the views' names don't fit: the present one is brought into sight.
  useLayoutEffect(() => {
    const names = views.current;
    const present = names?.querySelector('[aria-current]');
    if (!names || !present) return;
    const [outer, inner] = [names.getBoundingClientRect(), present.getBoundingClientRect()];
    names.scrollBy({ left: (inner.left + inner.right - outer.left - outer.right) / 2, behavior: 'instant' });
  }, [pathname]);

  return (
    <>
      <a className={css.skip} href="#main">
        {text.skip}
      </a>
      <Connection />
      <header ref={header} className={css.header}>
        <Link to="/" className={css.brand ?? ''}>
          plan-graph
        </Link>
        <div className={css.box}>
          <NameBox />
        </div>
        <Switches />
        <nav ref={views} className={css.views} aria-label={text.views}>
          {VIEWS.map(({ path, name }) => (
            <NavLink key={path} to={path} end={path === '/'}>
              {name}
            </NavLink>
          ))}
          <a href="/graphql">{text.api}</a>
        </nav>
      </header>
      <div className={css.columns} data-beside={beside !== null}>
        <main id="main" ref={main} tabIndex={-1} className={css.main}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
        {beside !== null && (
          <aside ref={panel} className={css.beside} tabIndex={-1} aria-label={text.beside}>
            <Suspense fallback={null}>
              <ReportPanel place={beside} />
            </Suspense>
          </aside>
        )}
      </div>
    </>
  );
}
