import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { EntityPickerDocument } from '../api/documents.gen.ts';
import { useAsk } from '../api/use-ask.ts';
import { words } from '../language/language.ts';
import { KindMark } from './entity-chip.tsx';
import css from './entity-picker.module.css';
import { useComposition } from './use-composition.ts';
import { useTyped } from './use-typed.ts';

const text = words({
  zh: {
    hint: '名称、别名或拼音',
    searching: '正在查找……',
    none: '没有相近的名称',
    failed: '没有得到回答，请稍后再试',
  },
  en: {
    hint: 'Name, alias or pinyin',
    searching: 'Looking…',
    none: 'No name is near',
    failed: 'There was no answer; try again later',
  },
});

/** Chooses one entity by any written form, while one types. */
export function EntityPicker({
  label,
  initial = '',
  isCleared = false,
  onChoose,
}: {
  readonly label: string;
  readonly initial?: string;
  /** Whether the box is empty again after a choice, for the next one. */
  readonly isCleared?: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const [typed, setTyped] = useState(initial);
  const [given, setGiven] = useState(initial);
  // A name that arrives later takes the place of the last one, not of what is being typed.
  if (given !== initial) {
    setGiven(initial);
    if (typed === given) setTyped(initial);
  }
  const [chosen, setChosen] = useState<string | null>(null);
  const { isComposing, input, isOwnKey } = useComposition();
  const written = typed.trim();
  const paused = useTyped(isComposing ? null : written);
  // What was chosen is no question: its name in the box opens no list.
  const isAsking = written !== '' && typed !== chosen;
  const asked = useAsk(EntityPickerDocument, isAsking && paused !== '' ? { text: paused } : null);
  // Names of what was typed before are not to be chosen by what is pressed now.
  const isCurrent = paused === written && !asked.isFetching;
  const items = isAsking && isCurrent ? (asked.data?.resolve ?? []) : [];
  return (
    <ComboBox
      className={css.box ?? ''}
      items={items.map(({ entity, matched }) => ({ ...entity, matched }))}
      inputValue={typed}
      onInputChange={(next) => {
        setTyped(next);
        if (next !== chosen) setChosen(null);
      }}
      value={null}
      onChange={(key) => {
        const entity = items.find((item) => item.entity.id === key)?.entity;
        if (!entity) return;
        setTyped(isCleared ? '' : entity.name);
        setChosen(entity.name);
        onChoose(entity.id);
      }}
      menuTrigger="input"
      // It stays open while the next names are on their way.
      allowsEmptyCollection={isAsking}
    >
      <Label>{label}</Label>
      <div
        className={css.field}
        onKeyDownCapture={(event) => {
          if (isOwnKey(event)) event.stopPropagation();
        }}
      >
        <Input placeholder={text.hint} maxLength={200} {...input} />
        <Button aria-label={label}>▾</Button>
      </div>
      <Popover className={css.popover ?? ''}>
        <ListBox
          className={css.list ?? ''}
          renderEmptyState={() => (
            <p className={css.none}>
              {!isCurrent ? text.searching : asked.isError ? text.failed : text.none}
            </p>
          )}
        >
          {({ id, kind, name, matched }: (typeof items)[number]['entity'] & { readonly matched: string }) => (
            <ListBoxItem className={css.item ?? ''} id={id} textValue={name}>
              <span lang="zh-CN">{name}</span>
              {matched !== name && (
                <span lang="zh-CN" className={css.matched}>
                  {matched}
                </span>
              )}
              <KindMark kind={kind} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
