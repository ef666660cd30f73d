import type { ReactNode } from 'react';
import type {
  ClusterFactsFragment,
  DepartmentFactsFragment,
  PlaceFactsFragment,
  ProjectFactsFragment,
} from '../../api/documents.gen.ts';
import { list } from '../../language/list.ts';
import { EntityChip, type NamedEntity } from '../../ui/entity-chip.tsx';
import { terms } from '../../vocabulary/terms.ts';
import css from './facts.module.css';
import type { EntityAnswer } from './entity-page.tsx';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { text } from './text.ts';

/** What is known of an entity by its kind; what rests on a link has its words among the links. */
export function Facts({ entity }: { readonly entity: EntityAnswer }) {
  return (
    <dl className={css.facts} aria-label={text.facts}>
      <FactsOfKind entity={entity} />
    </dl>
  );
}

function FactsOfKind({ entity }: { readonly entity: EntityAnswer }) {
  switch (entity.__typename) {
    case 'Place':
      return <PlaceFacts place={entity} />;
    case 'Project':
      return <ProjectFacts project={entity} />;
    case 'Cluster':
      return <ClusterFacts cluster={entity} />;
    case 'Department':
      return <DepartmentFacts department={entity} />;
    case 'Indicator':
      return (
        <>
          <Fact name={text.unit}>{entity.unit}</Fact>
          {entity.derived && <Fact name={text.note}>{text.derived}</Fact>}
        </>
      );
    case 'Organization':
      return <Fact name={text.sector}>{entity.sector}</Fact>;
    case 'Policy':
      return <Fact name={text.years}>{entity.years}</Fact>;
    case 'Event':
      return <Fact name={text.edition}>{entity.edition}</Fact>;
    case 'Brand':
      return <Fact name={text.note}>{entity.note}</Fact>;
  }
}

function PlaceFacts({ place }: { readonly place: PlaceFactsFragment }) {
  const { category, location, ancestors, contains, projects, clusters } = place;
  return (
    <>
      <Fact name={text.category}>{terms.category[category]}</Fact>
      <Entities name={text.ancestors} entities={ancestors} />
      <Fact name={text.location}>
        {location ? (
          <>
            {location.latitude.toFixed(5)}, {location.longitude.toFixed(5)} ·{' '}
            {text.accuracy(location.accuracyMetres)}
            <EvidenceList evidence={[{ basis: location.basis, source: location.source }]} />
            <span className={css.licence}>{location.licence}</span>
          </>
        ) : (
          <span className={css.none}>{text.noLocation}</span>
        )}
      </Fact>
      <Entities name={text.contains} entities={contains.nodes} total={contains.totalCount} />
      <Entities name={text.projects} entities={projects.nodes} total={projects.totalCount} />
      <Entities name={text.clusters} entities={clusters} />
    </>
  );
}

function ProjectFacts({ project }: { readonly project: ProjectFactsFragment }) {
  const { locatedIn, clusters, partOf, parts, thread } = project;
  return (
    <>
      <Fact name={text.thread}>{terms.thread[thread.state]}</Fact>
      <Entities name={text.locatedIn} entities={locatedIn} />
      <Entities name={text.clusters} entities={clusters} />
      <Entities name={text.partOf} entities={partOf ? [partOf] : []} />
      <Entities name={text.parts} entities={parts} />
    </>
  );
}

function ClusterFacts({ cluster }: { readonly cluster: ClusterFactsFragment }) {
  const { focus, family, organizations } = cluster;
  return (
    <>
      <Fact name={text.focus}>{focus.length > 0 ? list(focus) : null}</Fact>
      <Entities name={text.family} entities={family ? [family] : []} />
      <Entities name={text.organizations} entities={organizations.nodes} total={organizations.totalCount} />
    </>
  );
}

function DepartmentFacts({
  department: { basis, source },
}: {
  readonly department: DepartmentFactsFragment;
}) {
  return (
    <Fact name={text.nameKnown}>
      <EvidenceList evidence={[{ basis, source: source ?? null }]} />
    </Fact>
  );
}

/** Nothing where nothing is known. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Entities({
  name,
  entities,
  total = entities.length,
}: {
  readonly name: string;
  readonly entities: readonly NamedEntity[];
  readonly total?: number;
}) {
  if (entities.length === 0) return null;
  return (
    <Fact name={name}>
      <span className={css.entities}>
        {entities.map((entity) => (
          <EntityChip key={entity.id} entity={entity} />
        ))}
        {total > entities.length && <span>{text.others(total - entities.length)}</span>}
      </span>
    </Fact>
  );
}
