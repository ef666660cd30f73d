import { MoreEntityStatementsDocument } from '../../api/documents.gen.ts';
import { useFurtherPages } from '../../api/use-further-pages.ts';
import { EntityChip, type NamedEntity } from '../../ui/entity-chip.tsx';
import { More } from '../../ui/more.tsx';
import { StatementLine } from '../../ui/statement-line.tsx';
import css from './entity-page.module.css';
import type { EntityAnswer } from './entity-page.tsx';
import { text } from './text.ts';
import { rangesWithin } from '../../ui/text-ranges.ts';

/** The statements that name an entity or something within it. */
export function EntityStatements({ entity: { id, kind, statements } }: { readonly entity: EntityAnswer }) {
  const list = useFurtherPages(
    statements,
    MoreEntityStatementsDocument,
    { ref: { id } },
    ({ entity }) => entity?.statements,
  );
  // What is said of an indicator are its figures.
  if (kind === 'INDICATOR' && statements.totalCount === 0) return null;
  const edges = list.pages.flatMap((page) => page.edges);
  return (
    <section>
      <h2>
        {text.statements} ({statements.totalCount})
      </h2>
      {statements.totalCount === 0 && <p className={css.soft}>{text.noStatements}</p>}
      <ol className={css.rows}>
        {edges.map(({ node, touches }) => (
          <li key={node.id} className={css.card}>
            <StatementLine
              statement={node}
              ranges={rangesWithin(
                node.span,
                touches.map(({ mention }) => mention.span),
              )}
            >
              <Named
                entities={touches.map(({ mention }) => mention.entity).filter((named) => named.id !== id)}
              />
            </StatementLine>
          </li>
        ))}
      </ol>
      <More list={list} shown={edges.length} total={statements.totalCount} />
    </section>
  );
}

/** By what a statement is here that doesn't name the entity itself. */
function Named({ entities }: { readonly entities: readonly NamedEntity[] }) {
  const distinct = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  if (distinct.length === 0) return null;
  return (
    <div className={css.chips}>
      <span className={css.soft}>{text.names}</span>
      {distinct.map((entity) => (
        <EntityChip key={entity.id} entity={entity} />
      ))}
    </div>
  );
}
