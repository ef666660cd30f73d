import css from './circle-answer.module.css';
import { text } from './text.ts';

/** Says of districts and larger divisions whether the measures that touch them count, and lets one choose. */
export function LargeDivisions({
  divisions,
  asked,
  onAsked,
}: {
  readonly divisions: readonly { readonly name: string }[];
  readonly asked: boolean;
  readonly onAsked: (asked: boolean) => void;
}) {
  const names = divisions.map(({ name }) => name);
  return (
    <p className={css.soft}>
      {asked ? text.divisionsAsked(names) : text.divisionsLeftOut(names)}{' '}
      <button type="button" onClick={() => onAsked(!asked)}>
        {asked ? text.leaveDivisionsOut : text.askDivisions}
      </button>
    </p>
  );
}
