import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The stages of the data's way, each allowed to import from itself and those before it. */
const STAGES = ['text', 'link', 'extract', 'ingest', 'store', 'graph', 'export', 'graphql', 'server', 'cli'];

const zones = STAGES.slice(0, -1).map((stage, index) => ({
  target: `./src/${stage}`,
  from: STAGES.slice(index + 1).map((later) => `./src/${later}`),
  message: `src/${stage} comes before that stage: the data goes ${STAGES.join(' → ')}.`,
}));

/** Everything before the store is pure: text and gazetteer in, plain values out. */
const pure = [{ target: ['./src/text', './src/link', './src/extract', './src/ingest'], from: './src/store' }];

/** Each driver is known to one file. */
const DRIVERS = { 'src/store/neo4j*.ts': 'neo4j-driver', 'src/store/grafeo.ts': '@grafeo-db/js' };

const restrictDrivers = (files, ignores, names) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': [
      'error',
      { paths: names.map((name) => ({ name, message: 'Only its adapter in src/store knows this engine.' })) },
    ],
  },
});

/** The plugin keeps the first configuration that it reads, so all of its files are in one. */
const graphQLConfig = {
  projects: Object.fromEntries(
    ['client', 'web'].map((folder) => [
      folder,
      { schema: 'schema/*.graphql', documents: `${folder}/queries/**/*.graphql` },
    ]),
  ),
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'client/dist/',
      'node_modules/',
      '.cache/',
      '.data/',
      '**/*.gen.ts',
      'schema.graphql',
      'scripts/neo4j/*.java',
    ],
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'codegen.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { project: './tsconfig.test.json' } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Drivers declare their options as classes and take plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Ports and callbacks promise promises, also where an implementation needs to wait for nothing.
      '@typescript-eslint/require-await': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...pure] }],
      'import-x/no-default-export': 'error',
    },
  },
  { files: ['codegen.ts', 'test/support/global-*.ts'], rules: { 'import-x/no-default-export': 'off' } },
  restrictDrivers(['src/**/*.ts'], Object.keys(DRIVERS), Object.values(DRIVERS)),
  ...Object.entries(DRIVERS).map(([file, driver]) =>
    restrictDrivers(
      [file],
      [],
      Object.values(DRIVERS).filter((other) => other !== driver),
    ),
  ),
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Jest's asymmetric matchers are any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, reactHooks.configs.flat['recommended-latest']],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { project: ['./web/tsconfig.json', './web/tsconfig.node.json'] } },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './web/tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: './web',
              from: './src',
              message: 'The explorer knows the public API alone: ask it through web/queries.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['client/src/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { project: './client/tsconfig.json' } },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './client/tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: './client',
              from: ['./src', './web'],
              message: 'The client is a package of its own: it knows the public API alone.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // Relay's `node(id:)` asks for no prefix, and enums of links are no English plurals.
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  ...['client', 'web'].map((folder) => ({
    files: [`${folder}/queries/**/*.graphql`],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/require-selections': 'off',
    },
  })),
);
