import { useId } from 'react';
import css from './find-box.module.css';
import { text } from './text.ts';

/** Words to find in the text, how often they are there, and the way from one to the next. */
export function FindBox({
  asked,
  index,
  total,
  onAsk,
  onStep,
}: {
  readonly asked: string;
  /** Which one is in view, from 0. */
  readonly index: number;
  readonly total: number;
  readonly onAsk: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
}) {
  const id = useId();
  return (
    <form
      className={css.find}
      role="search"
      aria-label={text.find}
      onSubmit={(event) => {
        event.preventDefault();
        onStep(1);
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {text.findWords}
      </label>
      <input
        id={id}
        type="search"
        placeholder={text.find}
        value={asked}
        onChange={({ target }) => onAsk(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.shiftKey) {
            event.preventDefault();
            onStep(-1);
          }
        }}
      />
      <output className={css.count} htmlFor={id}>
        {asked.trim() !== '' && (total > 0 ? text.found(index + 1, total) : text.foundNone)}
      </output>
      <button type="button" disabled={total === 0} aria-label={text.previous} onClick={() => onStep(-1)}>
        ↑
      </button>
      <button type="submit" disabled={total === 0} aria-label={text.next}>
        ↓
      </button>
    </form>
  );
}
