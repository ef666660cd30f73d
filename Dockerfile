# The server with what it needs to run and nothing else. Debian and not Alpine: the embedded store has no binary for musl.
ARG NODE=node:22-bookworm-slim

FROM ${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && rm dist/.tsbuildinfo

FROM ${NODE} AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
# What no running program reads. TypeScript comes as an optional peer of a library that checks types with it.
RUN rm -rf node_modules/typescript && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete
RUN install -d -o 10001 -g 10001 /data

FROM ${NODE}
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="plan-graph" \
      org.opencontainers.image.description="Turns government plan reports into a knowledge graph whose every node and edge shows the words it rests on." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}"
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PLAN_GRAPH_DATA=/data
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/package.json /app/schema.graphql /app/LICENSE ./
COPY --from=build /app/cypher cypher
COPY --from=build /app/seeds seeds
COPY --from=build /app/client/queries client/queries
COPY --from=build /app/web/queries web/queries
COPY --from=build /app/playground playground
COPY --from=build /app/dist dist
COPY --from=modules --chown=10001:10001 /data /data
USER 10001:10001
EXPOSE 4000
STOPSIGNAL SIGTERM
# The first start loads the bundled reports.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
