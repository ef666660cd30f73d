import { EntityChip } from '../../ui/entity-chip.tsx';
import { StatementLine } from '../../ui/statement-line.tsx';
import { markedRanges, ofYear, saidIn, type Naming, type WholeThread } from './lanes.ts';
import { StageLine } from './stage-line.tsx';
import { text } from './text.ts';
import css from './year-column.module.css';

/** One year of a project: its stages, and every statement that names it or a part of it. */
export function YearColumn({
  year,
  project,
  namings,
}: {
  readonly year: number;
  readonly project: WholeThread;
  readonly namings: readonly Naming[];
}) {
  const said = saidIn(project, year);
  const named = ofYear(namings, year);
  return (
    <section className={css.year} aria-label={text.year(year)}>
      <h3>{text.year(year)}</h3>
      {said.length === 0 && <p className={css.gap}>{text.noStage}</p>}
      {said.length > 0 && (
        <ul className={css.list}>
          {said.map(({ of, stages }) => (
            <li key={of.id}>
              {of.id !== project.id && <p className={css.part}>{of.name}</p>}
              {stages.map((stage, index) => (
                <StageLine key={index} stage={stage} />
              ))}
            </li>
          ))}
        </ul>
      )}
      <h4>{text.statements}</h4>
      {named.length === 0 && <p className={css.gap}>{text.noStatement}</p>}
      {named.length > 0 && (
        <ul className={css.list}>
          {named.map((naming) => (
            <li key={naming.statement.id}>
              <NamingStatement naming={naming} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NamingStatement({ naming }: { readonly naming: Naming }) {
  const { statement, touches } = naming;
  const entities = new Map(touches.map(({ mention: { entity } }) => [entity.id, entity]));
  return (
    <StatementLine statement={statement} ranges={markedRanges(naming)}>
      <p className={css.names}>
        <span>{text.becauseOf}</span>
        {[...entities.values()].map((entity) => (
          <EntityChip key={entity.id} entity={entity} />
        ))}
      </p>
    </StatementLine>
  );
}
