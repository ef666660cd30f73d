import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { Context } from './context.ts';
import { overloaded } from './error.ts';

/** Seconds after which a client who was turned away may ask again. */
export const RETRY_AFTER = '1';

function refusal(): GraphQLResponse {
  return {
    http: { status: 503, headers: new HeaderMap([['retry-after', RETRY_AFTER]]) },
    body: { kind: 'single', singleResult: { errors: [overloaded().toJSON()] } },
  };
}

/** Lets what must be executed wait for its turn, after all who are answered without: refusals and remembered answers. */
export const admissionPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation({ contextValue: { admission, observation } }) {
        const asked = performance.now();
        const shed = await admission.enter();
        observation.waited = performance.now() - asked;
        return shed === null ? null : refusal();
      },
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { singleResult } = body;
        const late = singleResult.errors?.find(({ extensions }) => extensions?.['code'] === 'TIMED_OUT');
        if (late === undefined) return;
        // One error for the whole, where each read that was given up made one of its own.
        const { message, extensions } = late;
        delete singleResult.data;
        singleResult.errors = [{ message, ...(extensions && { extensions }) }];
        http.status = 504;
      },
    };
  },
};
