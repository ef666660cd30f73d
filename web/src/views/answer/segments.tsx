import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import css from './segments.module.css';

/** A choice of few, side by side. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  change,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly count?: number }[];
  readonly change: (value: Value) => void;
}) {
  return (
    <RadioGroup
      className={css.segments ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => change(chosen as Value)}
    >
      {options.map((option) => (
        <RadioField key={option.value} value={option.value} className={css.field ?? ''}>
          <RadioButton className={css.segment ?? ''}>
            {option.name}
            {option.count !== undefined && <span className={css.count}>{option.count}</span>}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
