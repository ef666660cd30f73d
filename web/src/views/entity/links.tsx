import { MoreLinksDocument } from '../../api/documents.gen.ts';
import { useFurtherPages } from '../../api/use-further-pages.ts';
import { More } from '../../ui/more.tsx';
import { terms } from '../../vocabulary/terms.ts';
import css from './links.module.css';
import type { EntityAnswer } from './entity-page.tsx';
import { groupsOf, sentencesOf } from './link-groups.ts';
import { LinkInWords } from './link-in-words.tsx';
import { text } from './text.ts';

/** An entity's links by their type, each a sentence with what it rests on. */
export function Links({
  entity: { id, links },
  unconfirmed,
}: {
  readonly entity: EntityAnswer;
  readonly unconfirmed: boolean;
}) {
  const list = useFurtherPages(
    links,
    MoreLinksDocument,
    { ref: { id }, unconfirmed },
    ({ entity }) => entity?.links,
  );
  const loaded = list.pages.flatMap((page) => page.nodes);
  return (
    <section className={css.links}>
      <h2>
        {text.links} ({links.totalCount})
      </h2>
      {links.totalCount === 0 && <p className={css.none}>{text.noLinks}</p>}
      {groupsOf(sentencesOf(id, loaded)).map((group) => (
        <section key={group.type}>
          <h3>{terms.link[group.type]}</h3>
          <ul>
            {group.sentences.map((sentence) => (
              <li key={`${sentence.from[0]?.id ?? ''} ${sentence.to[0]?.id ?? ''}`}>
                <LinkInWords sentence={sentence} self={id} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <More list={list} shown={loaded.length} total={links.totalCount} />
    </section>
  );
}
