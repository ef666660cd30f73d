import { Link } from 'react-router';
import { entityLink, measuresLink } from '../../address/links.ts';
import {
  MoreNamesDocument,
  MoreStatementsDocument,
  SearchDocument,
  type NameHitsFragment,
  type SearchQuery,
  type StatementHitsFragment,
} from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useFurtherPages } from '../../api/use-further-pages.ts';
import { words } from '../../language/language.ts';
import { EntityChip, KindMark, type NamedEntity } from '../../ui/entity-chip.tsx';
import { Highlighted } from '../../ui/highlighted.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { More } from '../../ui/more.tsx';
import { StatementLine } from '../../ui/statement-line.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { namesIn, statementsIn } from './name-options.ts';
import css from './search-results.module.css';

const text = words({
  zh: {
    title: (asked: string) => `查找「${asked}」`,
    near: '名称相符或相近的',
    names: (total: number) => `名称里有这些字的（${total}）`,
    statements: (total: number) => `原文里有这些字的（${total}）`,
    touching: '触及它的举措',
    nothing: '没有找到。名称可用别名、拼音或首字母，原文请用其中的字句；也可以看看',
    ready: '现成的问题',
  },
  en: {
    title: (asked: string) => `Search for «${asked}»`,
    near: 'Names that match or come near',
    names: (total: number) => `Names with these words (${total})`,
    statements: (total: number) => `Statements with these words (${total})`,
    touching: 'Measures touching it',
    nothing:
      'Nothing was found. A name may be an alias, pinyin or first letters; for the text take its own words. Or see',
    ready: 'the ready questions',
  },
});

/** What was found for a text: near names, names and statements that have its words. */
export function SearchResults({ text: asked }: { readonly text: string }) {
  const answer = useAsk(SearchDocument, { text: asked });
  useTitle(text.title(asked));
  return (
    <>
      <h1>{text.title(asked)}</h1>
      <Loaded asked={answer}>{(data) => <Found data={data} asked={asked} />}</Loaded>
    </>
  );
}

function Found({ data, asked }: { readonly data: SearchQuery; readonly asked: string }) {
  const { resolve, names, statements } = data;
  const named = new Set(namesIn(names.nodes).map(({ node }) => node.id));
  const near = resolve.filter(({ entity }) => !named.has(entity.id));
  if (near.length + names.totalCount + statements.totalCount === 0)
    return (
      <p>
        {text.nothing} <Link to="/">{text.ready}</Link>
      </p>
    );
  return (
    <div className={css.found}>
      {near.length > 0 && (
        <section>
          <h2>{text.near}</h2>
          <ul className={css.chips}>
            {near.map(({ entity }) => (
              <li key={entity.id}>
                <EntityChip entity={entity} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {names.totalCount > 0 && <Names first={names} asked={asked} />}
      {statements.totalCount > 0 && <Statements first={statements} asked={asked} />}
    </div>
  );
}

function Names({ first, asked }: { readonly first: NameHitsFragment; readonly asked: string }) {
  const list = useFurtherPages(first, MoreNamesDocument, { text: asked }, ({ search }) => search);
  const hits = list.pages.flatMap(({ nodes }) => namesIn(nodes));
  return (
    <section>
      <h2>{text.names(first.totalCount)}</h2>
      <ul className={css.names}>
        {hits.map(({ node, snippet, highlights }) => (
          <li key={node.id}>
            <Link to={entityLink(node.id)}>
              <Highlighted text={snippet} ranges={highlights} />
            </Link>
            {snippet !== node.name && <span>{node.name}</span>}
            <KindMark kind={node.kind} />
            <MeasuresLink entity={node} />
          </li>
        ))}
      </ul>
      <More list={list} shown={hits.length} total={first.totalCount} />
    </section>
  );
}

function MeasuresLink({ entity }: { readonly entity: NamedEntity }) {
  const to = measuresLink(entity);
  if (to === null) return null;
  return (
    <Link className={css.touching ?? ''} to={to} aria-label={`${text.touching}: ${entity.name}`}>
      {text.touching}
    </Link>
  );
}

function Statements({ first, asked }: { readonly first: StatementHitsFragment; readonly asked: string }) {
  const list = useFurtherPages(first, MoreStatementsDocument, { text: asked }, ({ search }) => search);
  const hits = list.pages.flatMap(({ nodes }) => statementsIn(nodes));
  return (
    <section>
      <h2>{text.statements(first.totalCount)}</h2>
      <ol className={css.statements}>
        {hits.map(({ node, snippet, highlights }) => (
          <li key={node.id}>
            <StatementLine statement={node} text={snippet} ranges={highlights} />
          </li>
        ))}
      </ol>
      <More list={list} shown={hits.length} total={first.totalCount} />
    </section>
  );
}
