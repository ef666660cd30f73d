import { annualPlansIn } from '../extract/annual-plan.ts';
import { quoteOf } from '../text/span.ts';
import { derivedEntity } from './derived-entity.ts';
import { position } from './position.ts';
import type { EntityRow, MentionRow, ReportRow, StatementRow } from './rows.ts';

/**
 * The annual plans that a report names and the gazetteer lacks, each an entity of the report's own district:
 * another district's plan of the same year is another plan.
 * @param mentions what the gazetteer's own names take
 */
export function annualPlanRows(
  { slug, text, order }: ReportRow,
  district: string | null,
  statements: readonly StatementRow[],
  mentions: readonly MentionRow[],
): { entities: EntityRow[]; mentions: MentionRow[] } {
  const entities = new Map<string, EntityRow>();
  const found: MentionRow[] = [];
  if (district === null) return { entities: [], mentions: [] };
  for (const statement of statements) {
    const taken = mentions.filter((mention) => mention.statement === statement.id);
    for (const { year, span } of annualPlansIn(text, statement)) {
      if (taken.some(({ start, end }) => start < span.end && span.start < end)) continue;
      const name = `${year}年国民经济和社会发展计划`;
      const id = `policy:annual-plan-${year}:${district.replace(/^place:/u, '')}`;
      entities.set(id, { ...derivedEntity('POLICY', id, name), years: `${year}` });
      found.push({
        id: `mention:${slug}:${span.start}-${span.end}`,
        statement: statement.id,
        entity: id,
        start: span.start,
        end: span.end,
        quote: quoteOf(text, span),
        order: `${order}|${position(span.start)}`,
      });
    }
  }
  return { entities: [...entities.values()], mentions: found };
}
