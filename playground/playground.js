/* global React, ReactDOM, GraphiQL */
// Opens GraphiQL with the ready questions, a tab each.
async function openPlayground() {
  const examples = await fetch('/playground/examples.json').then((response) => response.json());
  const root = ReactDOM.createRoot(document.getElementById('playground'));
  root.render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultTabs: examples.map(({ query }) => ({ query })),
      shouldPersistHeaders: false,
    }),
  );
}

openPlayground().catch((error) => {
  document.getElementById('playground').textContent = `The playground could not start: ${error.message}`;
});
