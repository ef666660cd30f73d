import { lazy } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { client } from './api/use-ask.ts';
import { basename, language } from './language/language.ts';
import { Fault, PageFault } from './layout/fault.tsx';
import { Layout } from './layout/layout.tsx';
import { NotFound } from './layout/not-found.tsx';
import { AskView } from './views/ask/ask-view.tsx';

/** The first view comes with the page; the others when they are first opened. src/server/explorer.ts knows their addresses too. */
const router = createBrowserRouter(
  [
    {
      path: '/',
      Component: Layout,
      ErrorBoundary: PageFault,
      children: [
        {
          ErrorBoundary: Fault,
          children: [
            { index: true, Component: AskView },
            { path: 'entity/:id', Component: lazy(() => import('./views/entity/entity-view.tsx')) },
            { path: 'report/:id?', Component: lazy(() => import('./views/report/report-view.tsx')) },
            { path: 'graph', Component: lazy(() => import('./views/graph/graph-view.tsx')) },
            { path: 'map', Component: lazy(() => import('./views/map/map-view.tsx')) },
            { path: 'scoreboard', Component: lazy(() => import('./views/scoreboard/scoreboard-view.tsx')) },
            { path: 'threads', Component: lazy(() => import('./views/threads/threads-view.tsx')) },
            { path: 'gaps', Component: lazy(() => import('./views/gaps/gaps-view.tsx')) },
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ],
  { basename },
);

export function App() {
  return (
    <I18nProvider locale={language === 'en' ? 'en-US' : 'zh-CN'}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
