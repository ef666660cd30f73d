import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { MapMeasuresDocument, type MapMeasuresQuery, type TouchScope } from '../../api/documents.gen.ts';
import { askAll } from '../../api/use-ask.ts';
import { inGroups, LARGEST_QUESTION, mergeMeasures, type TouchedMeasure } from './measure-groups.ts';

export interface CircleMeasuresAnswer {
  readonly measures: readonly TouchedMeasure[];
  /** How many measures each scope would give; empty where several questions were asked, whose counts don't add up. */
  readonly scopes: MapMeasuresQuery['measures']['facets']['scopes'];
}

/** The measures that touch any of these places, asked one group after the other. */
export function useCircleMeasures(
  ids: readonly string[],
  scope: TouchScope,
): UseQueryResult<CircleMeasuresAnswer> {
  return useQuery({
    queryKey: [MapMeasuresDocument.toString(), ids, scope],
    queryFn: async ({ signal }) => {
      const answers: TouchedMeasure[][] = [];
      const groups = inGroups(ids, LARGEST_QUESTION);
      let scopes: CircleMeasuresAnswer['scopes'] = [];
      for (const group of groups) {
        const touching = group.map((id) => ({ id }));
        const pages = await askAll(
          MapMeasuresDocument,
          { touching, scope, after: null },
          ({ measures }) => measures.pageInfo,
          signal,
        );
        if (groups.length === 1) scopes = pages[0]?.measures.facets.scopes ?? [];
        answers.push(pages.flatMap(({ measures }) => measures.edges));
      }
      return { measures: mergeMeasures(answers), scopes };
    },
    placeholderData: keepPreviousData,
  });
}
