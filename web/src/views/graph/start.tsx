import { graphLink } from '../../address/links.ts';
import { GraphStartsDocument } from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { EntityChip } from '../../ui/entity-chip.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import css from './graph-view.module.css';
import { text } from './text.ts';

/** Where to begin: what the plan's measures name most. */
export function Start() {
  const asked = useAsk(GraphStartsDocument, {});
  return (
    <section aria-labelledby="graph-starts">
      <h2 id="graph-starts">{text.starts}</h2>
      <p className={css.soft}>{text.startsWhy}</p>
      <Loaded asked={asked}>
        {({ measures }) => (
          <ul className={css.starts}>
            {measures.facets.entities.map(({ entity, count }) => (
              <li key={entity.id}>
                <EntityChip entity={entity} to={graphLink(entity.id)} />
                <span>{text.namedIn(count)}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
