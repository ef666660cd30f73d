import { lazy } from 'react';
import { useSearchParams } from 'react-router';
import { asksForMeasures } from '../../address/question.ts';

import { Home } from './home.tsx';
import { cut } from './name-options.ts';
import { SearchResults } from './search-results.tsx';

const Answer = lazy(() => import('../answer/answer.tsx'));

/** What `/` shows: what was found for a text, the answer to a question, or what can be asked. */
export function AskView() {
  const [params] = useSearchParams();
  const text = cut(params.get('text')?.trim() ?? '');
  if (text !== '') return <SearchResults key={text} text={text} />;
  return asksForMeasures(params) ? <Answer /> : <Home />;
}
