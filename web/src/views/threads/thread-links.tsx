import { MoreThreadLinksDocument } from '../../api/documents.gen.ts';
import { useFurtherPages } from '../../api/use-further-pages.ts';
import { EntityChip, type NamedEntity } from '../../ui/entity-chip.tsx';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { More } from '../../ui/more.tsx';
import { terms } from '../../vocabulary/terms.ts';
import type { departmentsOf, WholeThread } from './lanes.ts';
import { text } from './text.ts';
import css from './thread-links.module.css';

/** What the project is linked to, each link with what it rests on. */
export function ThreadLinks({ project }: { readonly project: WholeThread }) {
  const list = useFurtherPages(
    project.links,
    MoreThreadLinksDocument,
    { ref: { id: project.id } },
    (data) => data.project?.links,
  );
  const nodes = list.pages.flatMap((page) => page.nodes);
  return (
    <section aria-labelledby="links" className={css.section}>
      <h2 id="links">{text.links}</h2>
      {nodes.length === 0 && <p>{text.noLinks}</p>}
      <ul className={css.list}>
        {nodes.map(({ type, from, to, evidence }) => (
          <li key={`${type} ${from.id} ${to.id}`}>
            <p>
              <End entity={from} project={project} /> {terms.link[type]} <End entity={to} project={project} />
            </p>
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </ul>
      <More list={list} shown={nodes.length} total={project.links.totalCount} />
    </section>
  );
}

function End({ entity, project }: { readonly entity: NamedEntity; readonly project: NamedEntity }) {
  return entity.id === project.id ? <span>{text.itself}</span> : <EntityChip entity={entity} />;
}

/** Who answers for the measures that name the project, as far as the statements are listed. */
export function ThreadDepartments({
  responsibilities,
  known,
  total,
}: {
  readonly responsibilities: ReturnType<typeof departmentsOf>;
  readonly known: number;
  readonly total: number;
}) {
  return (
    <section aria-labelledby="departments" className={css.section}>
      <h2 id="departments">{text.departments}</h2>
      {known < total && <p>{text.departmentsOfSome(known, total)}</p>}
      {responsibilities.length === 0 && <p>{text.noDepartments}</p>}
      <ul className={css.list}>
        {responsibilities.map(({ department, evidence }) => (
          <li key={department.id}>
            <p>
              <EntityChip entity={department} />
            </p>
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
