const ES_ONLY =
  'content-disposition|d3-dsv|htmlparser2|domelementtype|domhandler|domutils|dom-serializer|entities';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Jest can't require a package that is an ES module only, as Node can: such a one is transformed too.
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${ES_ONLY})/)`],
  transform: {
    [`\\.ts$|/node_modules/(?:${ES_ONLY})/`]: [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  maxWorkers: 2,
};
