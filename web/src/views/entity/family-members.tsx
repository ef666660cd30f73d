import { useId, type ReactNode } from 'react';
import type {
  EvidenceQuoteFragment,
  FamilyLinksFragment,
  FamilyMeasureFragment,
} from '../../api/documents.gen.ts';
import { list } from '../../language/list.ts';
import { EntityChip, type NamedEntity } from '../../ui/entity-chip.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { StatementLine } from '../../ui/statement-line.tsx';
import css from './family-members.module.css';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { membersOf, unplaceable, type Member, type Unit } from './family-tree.ts';
import { text } from './text.ts';
import { sentencesOf } from './link-groups.ts';
import { LinkInWords } from './link-in-words.tsx';
import { rangesWithin, sentencesWith } from '../../ui/text-ranges.ts';
import { useFamily } from './use-family.ts';

/** Each member of a family: where it is, who drives it, what the plan does with it, or plainly that no words say so. */
export function FamilyMembers({ family }: { readonly family: NamedEntity }) {
  const answer = useFamily(family.id);
  return (
    <section>
      <h2>{text.members}</h2>
      <Loaded asked={answer}>
        {(whole) => (
          <>
            <Unplaceable entities={unplaceable(whole)} />
            {membersOf(family.id, whole).map((member) => (
              <MemberBlock key={member.entity.id} member={member} />
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Says of whom it is not fully known where they belong. */
function Unplaceable({ entities }: { readonly entities: readonly NamedEntity[] }) {
  if (entities.length === 0) return null;
  return (
    <p>
      {text.unplaceable}{' '}
      {entities.map((entity) => (
        <EntityChip key={entity.id} entity={entity} />
      ))}
    </p>
  );
}

function MemberBlock({ member }: { readonly member: Member }) {
  const headingId = useId();
  const { entity, focus, belongs, units, measures, ids } = member;
  return (
    <article className={css.member} aria-labelledby={headingId}>
      <h3 id={headingId}>
        <EntityChip entity={entity} />
        {focus.length > 0 && <span className={css.focus}>{list(focus)}</span>}
      </h3>
      <EvidenceList evidence={belongs.flatMap(({ evidence }) => evidence)} />
      <Row name={text.where}>
        <Where units={[member, ...units]} />
      </Row>
      <Row name={text.who}>
        <Drivers member={member} />
      </Row>
      <Row name={text.measures}>
        {measures.length === 0 && <p className={css.none}>{text.noMeasure}</p>}
        {measures.map((measure) => (
          <Naming key={measure.id} measure={measure} ids={ids} />
        ))}
      </Row>
      <Unplaced member={member} />
    </article>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className={css.row}>
      <h4>{name}</h4>
      <div>{children}</div>
    </section>
  );
}

/** The sentences of a measure that name a member or something of it. */
function Naming({
  measure,
  ids,
}: {
  readonly measure: FamilyMeasureFragment;
  readonly ids: ReadonlySet<string>;
}) {
  const spans = measure.mentions.filter(({ entity }) => ids.has(entity.id)).map(({ span }) => span);
  const { text: words, ranges } = sentencesWith(measure.text, rangesWithin(measure.span, spans));
  return <StatementLine statement={measure} text={words} ranges={ranges} />;
}

function Where({ units }: { readonly units: readonly Unit[] }) {
  const placed = units.filter(({ entity }) => entity.places.nodes.length > 0);
  if (placed.length === 0) return <p className={css.none}>{text.notStated}</p>;
  return (
    <ul className={css.facts}>
      {placed.flatMap(({ entity }) =>
        sentencesOf(entity.id, entity.places.nodes).map((sentence) => (
          <li key={`${entity.id} ${sentence.to[0]?.id ?? ''}`}>
            <LinkInWords sentence={sentence} />
          </li>
        )),
      )}
      {placed.map(({ entity }) => (
        <FurtherLinks key={entity.id} entity={entity} links={entity.places} />
      ))}
    </ul>
  );
}

/** What directly belongs to a member and lies nowhere that is known. */
function Unplaced({ member: { entity: self, units } }: { readonly member: Member }) {
  const unplaced = units.filter(
    ({ entity, belongs }) => entity.places.nodes.length === 0 && belongs.some(({ to }) => to.id === self.id),
  );
  if (unplaced.length === 0) return null;
  return (
    <Row name={text.unplaced}>
      <ul className={css.facts}>
        {unplaced.map(({ entity, belongs }) => (
          <Fact key={entity.id} evidence={belongs.flatMap(({ evidence }) => evidence)}>
            <EntityChip entity={entity} />
          </Fact>
        ))}
      </ul>
    </Row>
  );
}

function Drivers({ member: { entity, units, measures } }: { readonly member: Member }) {
  const driven = [entity, ...units.map((unit) => unit.entity)];
  const links = driven.flatMap(({ drivers }) => drivers.nodes);
  const answering = measures.flatMap(({ id, departments }) => departments.map((each) => ({ id, ...each })));
  if (links.length + answering.length === 0) return <p className={css.none}>{text.notStated}</p>;
  return (
    <ul className={css.facts}>
      {links.map((link) => (
        <li key={`${link.from.id} ${link.to.id}`}>
          {sentencesOf(link.to.id, [link]).map((sentence) => (
            <LinkInWords key={sentence.type} sentence={sentence} />
          ))}
        </li>
      ))}
      {driven.map((each) => (
        <FurtherLinks key={each.id} entity={each} links={each.drivers} />
      ))}
      {answering.map(({ id, department, evidence }) => (
        <Fact key={`${department.id} ${id}`} evidence={evidence}>
          <EntityChip entity={department} /> {text.answersForMeasure}
        </Fact>
      ))}
    </ul>
  );
}

/** How many more links there are, which its own page has. */
function FurtherLinks({
  entity,
  links: { totalCount, nodes },
}: {
  readonly entity: NamedEntity;
  readonly links: FamilyLinksFragment;
}) {
  if (totalCount <= nodes.length) return null;
  return (
    <li>
      <p>
        <EntityChip entity={entity} /> {text.others(totalCount - nodes.length)}
      </p>
    </li>
  );
}

function Fact({
  evidence,
  children,
}: {
  readonly evidence: readonly EvidenceQuoteFragment[];
  readonly children: ReactNode;
}) {
  return (
    <li>
      <p>{children}</p>
      <EvidenceList evidence={evidence} />
    </li>
  );
}
