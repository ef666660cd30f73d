import { observationsOfIndicators, mainTargets } from '../../graph/observation.ts';
import { targetMet } from '../../extract/target-met.ts';
import { headline } from '../../ingest/headline.ts';
import type { ObservationRow } from '../../ingest/rows.ts';
import { requireEntities } from '../entity-ref.ts';
import { present } from '../present.ts';
import type {
  IndicatorResolvers,
  ObservationResolvers,
  QueryResolvers,
  ScoreRowResolvers,
} from '../types.gen.ts';
import { clauseEvidence } from '../../ingest/clause-evidence.ts';
import { entityFields } from './entity.ts';

const MOST_FIGURES = 500;

export const Observation: ObservationResolvers = {
  indicator: async ({ indicator }, _, { loaders }) =>
    present(await loaders.entity.load(indicator), indicator),
  of: async ({ of }, _, { loaders }) => present(await loaders.entity.load(of), of),
  statement: async ({ statement }, _, { loaders }) =>
    present(await loaders.statement.load(statement), statement),
  evidence: (observation) => [clauseEvidence(observation)],
};

export const Indicator: IndicatorResolvers = {
  ...entityFields,
  observations: async ({ id }, args, context) => {
    const { store, loaders } = context;
    const [district] = args.of == null ? [] : await requireEntities(context, [args.of], ['PLACE']);
    const filter = {
      years: args.years ?? null,
      factKind: args.factKind ?? null,
      district: district?.id ?? null,
    };
    return loaders
      .listed<readonly ObservationRow[]>(
        'observations',
        filter,
        (ids) => observationsOfIndicators(store, ids, filter, MOST_FIGURES),
        [],
      )
      .load(id);
  },
};

export const ScoreRow: ScoreRowResolvers = {
  indicator: async ({ target }, _, { loaders }) =>
    present(await loaders.entity.load(target.indicator), target.indicator),
};

export const scoreboardQueries: Pick<QueryResolvers, 'scoreboard'> = {
  scoreboard: async (_, { year, of }, context) => {
    const [district] = of == null ? [] : await requireEntities(context, [of], ['PLACE']);
    const targets = await mainTargets(context.store, year, district?.id ?? null);
    const filter = { years: [year - 1, year], factKind: null, district: district?.id ?? null };
    const indicators = [...new Set(targets.map(({ indicator }) => indicator))];
    const figures = await observationsOfIndicators(context.store, indicators, filter, MOST_FIGURES);
    return targets.map((target) => {
      const own = figures.get(target.indicator) ?? [];
      const actual = headline(own, target, year);
      return {
        target,
        previous: headline(own, target, year - 1),
        actual,
        met: actual === null ? null : targetMet(target, actual),
      };
    });
  },
};
