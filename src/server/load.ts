import type { FastifyReply } from 'fastify';
import { createAdmission, type Admission } from '../graphql/admission.ts';
import { createGate, type Gate, type GateOptions, type Shed } from '../graphql/gate.ts';
import { visitorOf } from './visitor.ts';

export interface LoadOptions extends GateOptions {
  /** Milliseconds within which an operation must be answered. */
  readonly longestOperation: number;
}

/** For two cores: more at once would only wait for each other. */
export const USUAL_LOAD: LoadOptions = {
  maxInFlight: 32,
  maxQueued: 256,
  longestWait: 5_000,
  longestOperation: 30_000,
};

/** Requests whose query is being read, or whose answer may be remembered: they are neither executed nor waiting. */
const MOST_UNDECIDED = 256;

/** How much the API takes on at once. */
export interface Load {
  /** Takes a request on, which must `end`; null where there are too many to take on another. */
  begin(reply: FastifyReply): Admission | null;
  readonly gate: Gate;
}

/** @param onShed is told of each that was turned away, and why */
export function createLoad(
  { longestOperation, ...options }: LoadOptions,
  onShed: (reason: Shed | 'too_many_open') => void,
): Load {
  const gate = createGate(options);
  const mostOpen = options.maxInFlight + options.maxQueued + MOST_UNDECIDED;
  let open = 0;
  return {
    gate,
    begin(reply) {
      if (open >= mostOpen) {
        onShed('too_many_open');
        return null;
      }
      open += 1;
      const admission = createAdmission(gate, visitorOf(reply), longestOperation);
      return {
        ...admission,
        async enter() {
          const shed = await admission.enter();
          if (shed !== null) onShed(shed);
          return shed;
        },
        end() {
          open -= 1;
          admission.end();
        },
      };
    },
  };
}
