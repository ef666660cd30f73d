import { createObservationExtractor } from '../extract/observation.ts';
import { createContextReader } from '../extract/statement-context.ts';
import { extractRelations } from '../extract/relation.ts';
import { extractStages } from '../extract/stage.ts';
import { createWorksAt } from '../extract/stage-works.ts';
import type { Entity } from '../link/gazetteer.ts';
import { linkId } from '../link/gazetteer.ts';
import { derivedEntity } from './derived-entity.ts';
import { indicatorId, observationRow } from './observation-rows.ts';
import { clauseEvidence } from './clause-evidence.ts';
import { mentionsByStatement } from './mentions-by-statement.ts';
import { position } from './position.ts';
import type { ReportSource } from './report-source.ts';
import type {
  EntityRow,
  GroundedEvidence,
  MentionRow,
  ObservationRow,
  StageRow,
  StatementRow,
} from './rows.ts';

/** What the statements of one report say beyond naming things. */
export interface ExtractedFacts {
  readonly observations: readonly ObservationRow[];
  readonly stages: readonly StageRow[];
  /** Links that the words state between mentioned entities. */
  readonly relations: readonly GroundedEvidence[];
  readonly derived: readonly EntityRow[];
}

export type FactExtractor = (
  source: ReportSource,
  statements: readonly StatementRow[],
  mentions: readonly MentionRow[],
) => ExtractedFacts;

/** The extractors, made ready once for the entities that a district's reports may mean. */
export function createFactExtractor(entities: readonly Entity[]): FactExtractor {
  const observe = createObservationExtractor(entities.filter(({ kind }) => kind === 'INDICATOR'));
  const worksAt = createWorksAt(entities);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const isWork = (entity: string): boolean => kinds.get(entity) === 'PROJECT';

  return (source, statements, mentions) => {
    const { slug, text, district, planYear } = source;
    const named = mentionsByStatement(mentions, kinds);
    const observations: ObservationRow[] = [];
    const stages = new Map<string, StageRow>();
    const relations: GroundedEvidence[] = [];
    const derived = new Map<string, EntityRow>();
    // A district that the gazetteer lacks goes by its name.
    const home = district === null ? [] : (names.get(district) ?? [district.replace(/^place:/u, '')]);
    const contextOf = createContextReader(text, source);
    for (const statement of statements) {
      const own = named.get(statement.id) ?? [];
      const spanned = { kind: statement.kind, year: statement.year, span: statement };
      const context = contextOf(spanned);

      // A figure is somebody's: without a district there is nobody whose it is.
      const figures =
        district === null
          ? []
          : observe({ text, statement: spanned, mentions: own, ...context, home, years: source });
      const seen = new Map<number, number>();
      for (const observation of figures) {
        const index = seen.get(observation.figure.start) ?? 0;
        seen.set(observation.figure.start, index + 1);
        observations.push(observationRow(observation, district ?? '', source, statement, index));
        if (observation.indicator.kind === 'derived') {
          const id = indicatorId(observation);
          derived.set(id, derivedEntity('INDICATOR', id, observation.indicator.name));
        }
      }

      for (const { entity, year, stage, factKind, wording, wordingSpan, clause } of extractStages({
        text,
        statement: spanned,
        mentions: own,
        isWork,
        worksAt,
      })) {
        const id = `stage:${slug}:${wordingSpan.start}-${wordingSpan.end}:${entity}:${stage}`;
        if (stages.has(id)) continue;
        stages.set(id, {
          id,
          project: entity,
          statement: statement.id,
          district,
          year,
          planYear,
          stage,
          factKind,
          wording,
          start: clause.start,
          end: clause.end,
          quote: text.slice(clause.start, clause.end),
          order: `${year}|${statement.order}|${position(wordingSpan.start)}`,
        });
      }

      for (const { type, from, to, clause } of extractRelations({
        text,
        statement: spanned,
        mentions: own,
        ...(district === null ? {} : { home: district }),
      })) {
        relations.push({
          link: linkId({ type, from, to }),
          evidence: clauseEvidence({
            statement: statement.id,
            start: clause.start,
            end: clause.end,
            quote: text.slice(clause.start, clause.end),
          }),
        });
      }
    }
    return { observations, stages: [...stages.values()], relations, derived: [...derived.values()] };
  };
}
