import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { askAll } from '../../api/use-ask.ts';
import {
  FamilyClustersDocument,
  FamilyMeasuresDocument,
  FamilyProjectsDocument,
} from '../../api/documents.gen.ts';
import type { Family } from './family-tree.ts';

/** A family whole: of whom a page were left out, the others' page could not say that nothing is known. */
export function useFamily(id: string): UseQueryResult<Family> {
  return useQuery({
    queryKey: [FamilyClustersDocument.toString(), { family: id }, 'family'],
    queryFn: async ({ signal }) => {
      const family = { family: id };
      const [clusters, projects, measures] = await Promise.all([
        askAll(FamilyClustersDocument, family, (page) => page.clusters.pageInfo, signal),
        askAll(FamilyProjectsDocument, family, (page) => page.projects.pageInfo, signal),
        askAll(FamilyMeasuresDocument, family, (page) => page.measures.pageInfo, signal),
      ]);
      return {
        clusters: clusters.flatMap((page) => page.clusters.nodes),
        projects: projects.flatMap((page) => page.projects.nodes),
        measures: measures.flatMap((page) => page.measures.nodes),
      };
    },
  });
}
