// @neo4j/graphql over the store of the settings, served as the product's server is: by Apollo and Fastify.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import { answerParent, ofProcess } from './child.mjs';
import { connect } from './neo4j.mjs';

const driver = connect(process.env);
const neo4jGraphql = new Neo4jGraphQL({
  typeDefs: readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8'),
  driver,
});
const app = fastify();
const apollo = new ApolloServer({
  schema: await neo4jGraphql.getSchema(),
  plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
});
await apollo.start();
await app.register(fastifyApollo(apollo), {
  context: async () => ({ sessionConfig: { database: process.env.NEO4J_DATABASE ?? 'neo4j' } }),
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });

answerParent({ ...ofProcess, url: () => url });
