/** The environment variable through which global-setup.ts names a folder that goes with the run. */
export const RUN_FOLDER = 'PLAN_GRAPH_TEST_FOLDER';
