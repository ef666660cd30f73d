import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isTypeDefinitionNode, parse } from 'graphql';
import { serveBundled, type Api } from '../support/api.ts';
import { bundledFolder } from '../support/bundled-store.ts';
import { ROOT } from '../support/cli.ts';
import { describeWithPython, runPython } from '../support/python.ts';

interface Printed {
  readonly types: readonly string[];
  readonly described: boolean;
  readonly answer: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly text: string };
      readonly touches: readonly { readonly mention: { readonly span: { readonly quote: string } } }[];
    }[];
  };
  readonly pages: readonly string[];
  readonly dsl: readonly { readonly id: string }[];
  readonly unknown: unknown;
  readonly ambiguous: unknown;
  readonly cursor: unknown;
  readonly invalid: string;
}

describeWithPython('Python’s gql', () => {
  let folder: string;
  let api: Api;
  let printed: Printed;
  beforeAll(async () => {
    folder = await bundledFolder();
    api = await serveBundled({ engine: 'grafeo', directory: folder });
    printed = JSON.parse(await runPython('gql_client.py', [api.address])) as Printed;
  }, 120_000);
  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true });
  });

  test('finds the whole schema by introspection, each field described', () => {
    const named = parse(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'))
      .definitions.filter(isTypeDefinitionNode)
      .map(({ name }) => name.value);
    expect(named.length).toBeGreaterThan(90);
    expect(printed.types).toEqual(expect.arrayContaining(named));
    expect(printed.described).toBe(true);
  });

  test('asks for the measures that touch a street, with the words that show why', () => {
    const { totalCount, edges } = printed.answer;
    expect(edges.map(({ node }) => node.id)).toEqual(['measure:dongcheng-2024:3.4.3.2']);
    expect(totalCount).toBe(1);
    for (const { node, touches } of edges)
      for (const { mention } of touches) expect(node.text).toContain(mention.span.quote);
    expect(printed.dsl).toEqual([{ id: 'measure:dongcheng-2024:3.4.3.2' }]);
  });

  test('goes through a list by its cursors', async () => {
    const whole = await api.ask<{ measures: { nodes: readonly { id: string }[] } }>(
      '{ measures(touching: [{ name: "金宝街" }], scope: RELATED) { nodes { id } } }',
    );
    expect(printed.pages).toEqual(whole.measures.nodes.map(({ id }) => id));
    expect(printed.pages.length).toBe(5);
  });

  test('is told what is wrong, and what to do', () => {
    expect(printed.unknown).toEqual([
      expect.objectContaining({
        code: 'ENTITY_NOT_FOUND',
        near: expect.arrayContaining([expect.objectContaining({ name: '金宝街' })]),
      }),
    ]);
    expect(printed.ambiguous).toEqual([
      expect.objectContaining({ code: 'AMBIGUOUS_NAME', candidates: expect.any(Array) }),
    ]);
    expect(printed.cursor).toEqual([expect.objectContaining({ code: 'BAD_CURSOR', argument: 'after' })]);
    expect(printed.invalid).toMatch(/NEARBY|nothing/u);
  });
});
