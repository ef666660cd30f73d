import { EntityChip, type NamedEntity } from '../../ui/entity-chip.tsx';
import { terms } from '../../vocabulary/terms.ts';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import type { LinkSentence } from './link-groups.ts';
import css from './link-in-words.module.css';
import { text } from './text.ts';

/** Links as one sentence, and what they rest on. @param self is not led to: its page is this one */
export function LinkInWords({ sentence, self }: { readonly sentence: LinkSentence; readonly self?: string }) {
  const { type, from, to, distanceMetres, evidence } = sentence;
  return (
    <>
      <p className={css.sentence}>
        <Ends entities={from} self={self} />
        <span>{terms.link[type]}</span>
        <Ends entities={to} self={self} />
        {distanceMetres !== null && <span className={css.distance}>{text.metres(distanceMetres)}</span>}
      </p>
      <EvidenceList evidence={evidence} />
    </>
  );
}

function Ends({
  entities,
  self,
}: {
  readonly entities: readonly NamedEntity[];
  readonly self: string | undefined;
}) {
  return entities.map((entity) =>
    entity.id === self ? (
      <strong key={entity.id}>{entity.name}</strong>
    ) : (
      <EntityChip key={entity.id} entity={entity} />
    ),
  );
}
