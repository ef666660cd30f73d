/** The environment variable through which global-setup.ts hands the servers to the workers, as JSON. */
export const SERVERS = 'PLAN_GRAPH_TEST_NEO4J';

export interface Server {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}
