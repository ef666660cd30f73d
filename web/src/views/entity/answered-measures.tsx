import { MoreAnsweredMeasuresDocument, type AnsweredMeasuresFragment } from '../../api/documents.gen.ts';
import { useFurtherPages } from '../../api/use-further-pages.ts';
import { More } from '../../ui/more.tsx';
import { StatementLine } from '../../ui/statement-line.tsx';
import css from './entity-page.module.css';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { text } from './text.ts';
import { rangesWithin } from '../../ui/text-ranges.ts';

/** The measures that a department answers for, each with what tells so. */
export function AnsweredMeasures({
  id,
  first,
  unconfirmed,
}: {
  readonly id: string;
  readonly first: AnsweredMeasuresFragment;
  readonly unconfirmed: boolean;
}) {
  const list = useFurtherPages(
    first,
    MoreAnsweredMeasuresDocument,
    { ref: { id }, unconfirmed },
    ({ department }) => department?.measures,
  );
  const edges = list.pages.flatMap((page) => page.edges);
  return (
    <section>
      <h2>
        {text.answersFor} ({first.totalCount})
      </h2>
      {first.totalCount === 0 && <p className={css.soft}>{text.notStated}</p>}
      <ol className={css.rows}>
        {edges.map(({ node, evidence }) => (
          <li key={node.id} className={css.card}>
            <StatementLine
              statement={node}
              ranges={rangesWithin(
                node.span,
                evidence.flatMap(({ span }) => span ?? []),
              )}
            >
              <EvidenceList evidence={evidence} />
            </StatementLine>
          </li>
        ))}
      </ol>
      <More list={list} shown={edges.length} total={first.totalCount} />
    </section>
  );
}
