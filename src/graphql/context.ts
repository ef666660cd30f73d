import type { PlannedRunner, ReadPlans } from '../graph/planned-reads.ts';
import { observedReader } from '../store/observed.ts';
import type { Reader, Runner } from '../store/store.ts';
import type { Admission } from './admission.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Observation } from './observation.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly store: Runner;
  readonly loaders: Loaders;
  readonly observation: Observation;
  readonly admission: Admission;
  beginReads(kind: string, variables: Readonly<Record<string, unknown>>): void;
  endReads(): void;
}

/** The store as one request reads it: each call noted, and given up when the request's time is over. */
function requestReader(store: Reader, observation: Observation, admission: Admission): Reader {
  const observed = observedReader(store, (call) => observation.calls.push(call));
  const { runChain } = observed;
  return {
    engine: store.engine,
    run: (statement, params) => admission.bound(() => observed.run(statement, params)),
    ...(runChain && { runChain: (chain) => admission.bound(() => runChain(chain)) }),
  };
}

/** A context but for its loaders, which are made when first asked for: a remembered answer needs none. */
interface OwnContext extends Omit<Context, 'loaders'> {
  readonly made: { loaders: Loaders | null };
}

/** Shared by all contexts. Not a getter of their own: Apollo copies each context, and would read it. */
const PROTOTYPE = {
  get loaders(): Loaders {
    const { made, store, observation } = this as unknown as OwnContext;
    made.loaders ??= createLoaders(store, (keys) => observation.batches.push(keys));
    return made.loaders;
  },
};

export function createContext(
  store: Reader,
  plans: ReadPlans,
  observation: Observation,
  admission: Admission,
): Context {
  const own = requestReader(store, observation, admission);
  let reads: PlannedRunner | null = null;
  const context: OwnContext = {
    store: {
      run: (statement, params) => (reads ?? own).run(statement, params),
      ...(own.runChain && { runChain: own.runChain }),
    },
    made: { loaders: null },
    observation,
    admission,
    beginReads: (kind, variables) => {
      reads = plans.begin(own, kind, variables);
    },
    endReads: () => reads?.end(),
  };
  return Object.assign(Object.create(PROTOTYPE) as typeof PROTOTYPE, context);
}
