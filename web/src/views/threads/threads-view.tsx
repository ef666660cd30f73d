import { useSearchParams } from 'react-router';
import { AllThreads } from './all-threads.tsx';
import { OneThread } from './one-thread.tsx';

/** Projects over the years: all, or the one that `project` names. */
export default function ThreadsView() {
  const [params] = useSearchParams();
  const asked = params.get('project')?.trim() || null;
  return asked === null ? <AllThreads /> : <OneThread asked={asked} />;
}
