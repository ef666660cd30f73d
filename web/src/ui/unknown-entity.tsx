import { Link, type To } from 'react-router';
import { nameIn } from '../address/entity-ref.ts';
import { searchLink } from '../address/links.ts';
import { NearNamesDocument, type EntityKind } from '../api/documents.gen.ts';
import { useAsk } from '../api/use-ask.ts';
import { words } from '../language/language.ts';
import { EntityChip } from './entity-chip.tsx';
import { Loaded } from './loaded.tsx';
import css from './unknown-entity.module.css';

const text = words({
  zh: {
    unknown: (written: string) => `没有编号或名称为「${written}」的事物。`,
    near: '名称相近的有：',
    none: '也没有相近的名称。',
    search: '在原文里查找',
  },
  en: {
    unknown: (written: string) => `Nothing has the id or name «${written}».`,
    near: 'Near names:',
    none: 'There are no near names either.',
    search: 'Search the text for it',
  },
});

/** Says that nothing has the name, and offers near ones. */
export function UnknownEntity({
  written,
  kinds = null,
  linkTo,
}: {
  readonly written: string;
  /** Those that are shown here; all where there are none. */
  readonly kinds?: readonly EntityKind[] | null;
  /** Where a near name leads; to its page unless told otherwise. */
  readonly linkTo?: (id: string) => To;
}) {
  const name = nameIn(written);
  const answer = useAsk(NearNamesDocument, { text: name, kinds });
  return (
    <div role="alert">
      <p>{text.unknown(written)}</p>
      <Loaded asked={answer}>
        {({ resolve }) => (
          <>
            <p>{resolve.length > 0 ? text.near : text.none}</p>
            <ul className={css.chips}>
              {resolve.map(({ entity }) => (
                <li key={entity.id}>
                  <EntityChip entity={entity} {...(linkTo && { to: linkTo(entity.id) })} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <p>
        <Link to={searchLink(name)}>{text.search}</Link>
      </p>
    </div>
  );
}
