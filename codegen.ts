import type { CodegenConfig } from '@graphql-codegen/cli';

const mapped = (names: readonly string[], type: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `./mappers.ts#${type}`]));

const ENTITIES = [
  'Place',
  'Project',
  'Cluster',
  'Department',
  'Organization',
  'Policy',
  'Event',
  'Brand',
  'Indicator',
];
const STATEMENTS = ['Measure', 'Achievement', 'Challenge', 'Passage'];
const connections = (names: readonly string[]): string[] => names.map((name) => `${name}Connection`);

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: true },
    },
    'src/graphql/types.gen.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        useIndexSignature: false,
        optionalResolveType: true,
        scalars: { ID: 'string' },
        mappers: {
          ...mapped([...ENTITIES, 'Entity'], 'EntityModel'),
          ...mapped([...STATEMENTS, 'Statement'], 'StatementModel'),
          ...mapped(['Section'], 'SectionModel'),
          ...mapped(['Report'], 'ReportModel'),
          ...mapped(['Node'], 'NodeModel'),
          ...mapped(['Link'], 'LinkModel'),
          ...mapped(['Mention'], 'MentionModel'),
          ...mapped(['Evidence'], 'EvidenceModel'),
          ...mapped(['Touch'], 'TouchModel'),
          ...mapped(['Observation'], 'ObservationModel'),
          ...mapped(['ProjectStage'], 'StageModel'),
          ...mapped(['ScoreRow'], 'ScoreModel'),
          ...mapped(['Coverage'], 'CoverageModel'),
          ...mapped(['Candidate'], 'CandidateModel'),
          ...mapped(['DepartmentResponsibility'], 'ResponsibilityModel'),
          ...mapped(['DepartmentMeasureConnection'], 'AnsweredMeasureConnectionModel'),
          ...mapped(['DepartmentMeasureEdge'], 'AnsweredMeasureEdgeModel'),
          ...mapped(['ChallengeResponse'], 'ChallengeResponseModel'),
          ...mapped(['SearchHit'], 'SearchHitModel'),
          ...mapped(['Resolution'], 'ResolutionModel'),
          ...mapped(['GraphPath'], 'PathModel'),
          ...mapped(['PathStep'], 'StepModel'),
          ...mapped(['Subgraph'], 'SubgraphModel'),
          ...mapped(['SubgraphNode'], 'SubgraphNodeModel'),
          ...mapped(['PlaceNearEdge'], 'PlaceNearEdgeModel'),
          ...mapped(['PlaceNearConnection'], 'PlaceNearConnectionModel'),
          ...mapped(
            connections(['Entity', 'Place', 'Project', 'Cluster', 'Department', 'Organization', 'Indicator']),
            'EntityConnectionModel',
          ),
          ...mapped(connections(['Statement', 'Achievement', 'Challenge']), 'StatementConnectionModel'),
          ...mapped(['MeasureConnection'], 'MeasureConnectionModel'),
          ...mapped(['MeasureFacets'], 'MeasureFacetsModel'),
          ...mapped(['SectionCount'], 'SectionCountModel'),
          ...mapped(['EntityCount'], 'EntityCountModel'),
          ...mapped(connections(['Mention']), 'MentionConnectionModel'),
          ...mapped(connections(['Link']), 'LinkConnectionModel'),
          ...mapped(connections(['Report']), 'ReportConnectionModel'),
          ...mapped(connections(['Candidate']), 'CandidateConnectionModel'),
          ...mapped(connections(['Search']), 'SearchConnectionModel'),
          ...mapped(
            ['StatementEdge', 'MeasureEdge', 'AchievementEdge', 'ChallengeEdge'],
            'StatementEdgeModel',
          ),
        },
      },
    },
    'client/src/documents.gen.ts': {
      documents: 'client/queries/**/*.graphql',
      plugins: ['typescript', 'typescript-operations', './scripts/client-documents.mjs'],
      config: {
        documentMode: 'string',
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { ID: 'string' },
      },
    },
    'web/src/api/documents.gen.ts': {
      documents: 'web/queries/**/*.graphql',
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { ID: 'string' },
      },
    },
  },
};

export default config;
