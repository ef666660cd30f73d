import { Gauge, type Registry } from 'prom-client';
import type { AnswerMemory } from '../graphql/answer-cache.ts';
import type { Gate } from '../graphql/gate.ts';
import type { Engine } from '../store/store.ts';
import type { Readiness } from './readiness.ts';

interface StateSources {
  /** The release. */
  readonly version: string;
  readonly engine: Engine;
  readonly readiness: () => Promise<Readiness>;
  readonly gate: Gate;
  readonly memory: () => AnswerMemory;
}

/** What is so at the moment when the metrics are asked for. */
export function registerState(
  registry: Registry,
  { version, engine, readiness, gate, memory }: StateSources,
): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  };
  gauge('plan_graph_operations_in_flight', 'Operations that are executed now.', gate.inFlight);
  gauge('plan_graph_operations_waiting', 'Operations that wait for their turn.', gate.waiting);
  gauge('plan_graph_answer_cache_entries', 'Answers that are remembered.', () => memory().entries);
  gauge('plan_graph_answer_cache_bytes', 'Memory that they take, about.', () => memory().bytes);

  new Gauge({
    name: 'plan_graph_build_info',
    help: 'Always 1: the label tells the release.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
  new Gauge({
    name: 'plan_graph_data_info',
    help: 'Always 1: the labels tell the graph’s data version and the store’s engine.',
    labelNames: ['data_version', 'engine'],
    registers,
    async collect() {
      const found = await readiness();
      this.reset();
      if (found.state === 'ready') this.set({ data_version: found.dataVersion, engine }, 1);
    },
  });
  new Gauge({
    name: 'plan_graph_store_up',
    help: '1 where the store answers within two seconds, 0 where it does not.',
    registers,
    async collect() {
      const { state } = await readiness();
      this.set(state === 'away' ? 0 : 1);
    },
  });
}
