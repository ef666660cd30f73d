import { useRef, useState, type KeyboardEvent } from 'react';
import { ComboBox, Input, Popover, type Key } from 'react-aria-components';
import { useLocation, useNavigate } from 'react-router';
import { chosenLink, searchLink } from '../../address/links.ts';
import { useTextLink } from '../../address/text-place.ts';
import { words } from '../../language/language.ts';
import { useComposition } from '../../ui/use-composition.ts';
import css from './name-box.module.css';
import { ALL, NameList } from './name-list.tsx';
import { LONGEST_TEXT } from './name-options.ts';
import { useNameSearch } from './use-name-search.ts';
import { useSlash } from './use-slash.ts';

const text = words({
  zh: { label: '查找', hint: '名称、别名、拼音或原文字句' },
  en: { label: 'Search', hint: 'A name, pinyin, or words of the report' },
});

/** Resolves names and finds words while they are typed; leads to what is chosen, or to all that was found. */
export function NameBox() {
  const [draft, setDraft] = useState<string | null>(null);
  const { isComposing, input: composed, isOwnKey } = useComposition();
  const input = useRef<HTMLInputElement>(null);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const linkTo = useTextLink();
  const found = useNameSearch(isComposing ? null : draft);
  useSlash(input);

  const shown = draft ?? (pathname === '/' ? (new URLSearchParams(search).get('text') ?? '') : '');

  const leave = (): void => {
    setDraft(null);
    document.getElementById('main')?.focus({ preventScroll: true });
  };

  const searchAll = (): void => {
    const asked = shown.trim();
    if (asked === '') return;
    void navigate(searchLink(asked));
    leave();
  };

  const choose = (key: Key | null): void => {
    if (key === null) return;
    if (key === ALL) {
      searchAll();
      return;
    }
    const statement = found.options?.statements.find(({ node }) => node.id === key)?.node;
    const entity = found.options?.names.find((name) => name.entity.id === key)?.entity;
    if (statement)
      void navigate(
        linkTo({ reportId: statement.report.id, start: statement.span.start, end: statement.span.end }),
      );
    else if (entity) void navigate(chosenLink(entity));
    leave();
  };

  const pressed = (event: KeyboardEvent): void => {
    // The combobox leaves an input method its keys, but for the last one in Safari.
    if (isOwnKey(event)) event.stopPropagation();
    else if (event.key === 'Enter' && input.current?.hasAttribute('aria-activedescendant') !== true)
      searchAll();
  };

  return (
    <search onKeyDownCapture={pressed}>
      <ComboBox
        aria-label={text.label}
        className={css.box ?? ''}
        inputValue={shown}
        onInputChange={setDraft}
        value={null}
        onChange={choose}
        allowsCustomValue
        allowsEmptyCollection={draft !== null && draft.trim() !== ''}
        defaultFilter={() => true}
      >
        <Input
          ref={input}
          className={css.input ?? ''}
          placeholder={text.hint}
          maxLength={LONGEST_TEXT}
          spellCheck={false}
          enterKeyHint="search"
          {...composed}
        />
        <kbd className={css.key} aria-hidden>
          /
        </kbd>
        <Popover className={css.popover ?? ''} offset={4} maxHeight={520}>
          <NameList found={found} typed={shown.trim()} />
        </Popover>
      </ComboBox>
    </search>
  );
}
