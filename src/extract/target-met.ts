import type { Comparator } from './comparator.ts';
import type { ObservationForm } from './form.ts';

export interface Measured {
  readonly form: ObservationForm;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string | null;
}

/** How far a result may stay from a target that says «about», as a share of the target. */
const ABOUT = 0.1;

/** The bounds that a figure's words leave: «超5%» is above 5, «4%以内» at most 4. */
function boundsOf({ comparator, value }: Measured): { least: number; most: number } {
  const known = value ?? Number.NaN;
  if (comparator === 'GE' || comparator === 'GT') return { least: known, most: Infinity };
  if (comparator === 'LE' || comparator === 'LT') return { least: -Infinity, most: known };
  return { least: known, most: known };
}

/**
 * Whether a result meets a target, by the target's comparator: a plain or an «about» target of a level, growth or share is
 * met where the result reaches it. Null where the two can't be compared: words without number, other forms or units,
 * a result whose own words leave it open.
 */
export function targetMet(target: Measured, result: Measured): boolean | null {
  if (target.value === null || result.value === null) return null;
  if (target.form !== result.form || target.unit !== result.unit) return null;
  const { least, most } = boundsOf(result);
  const goal = target.value;
  const decide = (yes: boolean, no: boolean): boolean | null => (yes ? true : no ? false : null);
  switch (target.comparator) {
    case 'LE':
      return decide(most <= goal, least > goal);
    case 'LT':
      return decide(most < goal, least >= goal);
    case 'GT':
      return decide(least > goal, most <= goal);
    case 'APPROX':
      return decide(least >= goal * (1 - ABOUT), most < goal * (1 - ABOUT));
    default:
      return decide(least >= goal, most < goal);
  }
}
