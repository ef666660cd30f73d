import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { words } from '../../language/language.ts';
import { KindMark } from '../../ui/entity-chip.tsx';
import { Highlighted } from '../../ui/highlighted.tsx';
import { terms } from '../../vocabulary/terms.ts';
import css from './name-list.module.css';
import type { FoundStatement, NameOptions } from './name-options.ts';
import type { NameSearch } from './use-name-search.ts';

const text = words({
  zh: {
    names: '名称',
    near: '没有这个名称，相近的有',
    statements: '原文',
    all: (asked: string) => `「${asked}」的全部结果`,
    looking: '正在查找……',
    failed: '暂时查不到，恢复后再试。',
    nothing: (asked: string) => `没有叫「${asked}」的，原文里也没有这些字。`,
  },
  en: {
    names: 'Names',
    near: 'Nothing has this name; near ones',
    statements: 'In the text',
    all: (asked: string) => `All results for «${asked}»`,
    looking: 'Searching…',
    failed: 'No answer at the moment; try again later.',
    nothing: (asked: string) => `Nothing is called «${asked}», and no text has these words.`,
  },
});

/** The option that leads to everything that was found. */
export const ALL = 'all';

/** What was found, to choose from. Options of an earlier text can be seen until the next are there, and not be chosen. */
export function NameList({ found, typed }: { readonly found: NameSearch; readonly typed: string }) {
  const { options, isCurrent, hasFailed } = found;
  const empty = hasFailed ? text.failed : isCurrent ? text.nothing(typed) : text.looking;
  const hasAny = options !== null && options.names.length + options.statements.length > 0;
  return (
    <ListBox
      className={css.list ?? ''}
      disabledKeys={isCurrent ? [] : keysOf(options)}
      renderEmptyState={() => <p className={css.empty}>{empty}</p>}
    >
      {options !== null && options.names.length > 0 && (
        <ListBoxSection className={css.section ?? ''}>
          <Header className={css.header}>{options.areNear ? text.near : text.names}</Header>
          {options.names.map(({ entity, matched }) => (
            <ListBoxItem key={entity.id} id={entity.id} textValue={entity.name} className={css.option ?? ''}>
              <span className={css.name}>{entity.name}</span>
              {matched !== entity.name && <span className={css.matched}>{matched}</span>}
              <span className={css.kind}>
                <KindMark kind={entity.kind} />
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
      {options !== null && options.statements.length > 0 && (
        <ListBoxSection className={css.section ?? ''}>
          <Header className={css.header}>{text.statements}</Header>
          {options.statements.map((hit) => (
            <StatementOption key={hit.node.id} hit={hit} />
          ))}
        </ListBoxSection>
      )}
      {hasAny && (
        <ListBoxItem id={ALL} textValue={text.all(typed)} className={css.option ?? ''}>
          <span className={css.all}>{text.all(typed)}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

function StatementOption({ hit: { node, snippet, highlights } }: { readonly hit: FoundStatement }) {
  return (
    <ListBoxItem id={node.id} textValue={snippet} className={css.option ?? ''}>
      <span className={css.snippet}>
        <Highlighted text={snippet} ranges={highlights} />
      </span>
      <span className={css.place}>
        {terms.statement[node.statementKind]} · {node.year} ·{' '}
        {node.__typename === 'Measure' ? node.number : node.section.title}
      </span>
    </ListBoxItem>
  );
}

function keysOf(options: NameOptions | null): readonly string[] {
  if (options === null) return [];
  return [...options.names.map(({ entity }) => entity.id), ...options.statements.map(({ node }) => node.id)];
}
