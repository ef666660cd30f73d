import type { Alias } from './gazetteer-file.ts';
import { nameKey } from './fold.ts';
import type { TextForm } from './gazetteer.ts';

/** A written form with the context that is written beside it. */
export function textForm(written: Alias): TextForm {
  if (typeof written === 'string') return { form: written };
  const { form, precededBy, notPrecededBy, followedBy, notFollowedBy } = written;
  // Context is looked at right next to the form: before it at its end, after it at its start.
  const before = (source: string): RegExp => new RegExp(`(?:${source})$`, 'u');
  const after = (source: string): RegExp => new RegExp(`^(?:${source})`, 'u');
  return {
    form,
    ...(precededBy === undefined ? {} : { precededBy: before(precededBy) }),
    ...(notPrecededBy === undefined ? {} : { notPrecededBy: before(notPrecededBy) }),
    ...(followedBy === undefined ? {} : { followedBy: after(followedBy) }),
    ...(notFollowedBy === undefined ? {} : { notFollowedBy: after(notFollowedBy) }),
  };
}

/** The forms that are linked in texts: the name and its aliases, each with the rule written beside it. */
export function textForms(name: string, aliases: readonly Alias[]): TextForm[] {
  const ruled = new Set(aliases.flatMap((alias) => (typeof alias === 'string' ? [] : [nameKey(alias.form)])));
  const textual = aliases.filter((alias) => typeof alias === 'string' || alias.textual !== false);
  return [...(ruled.has(nameKey(name)) ? [] : [name]), ...textual].map(textForm);
}

/** Whether a form counts between what stands before and behind it, both folded. */
export function fits(form: TextForm, before: string, after: string): boolean {
  return (
    (form.precededBy?.test(before) ?? true) &&
    !(form.notPrecededBy?.test(before) ?? false) &&
    (form.followedBy?.test(after) ?? true) &&
    !(form.notFollowedBy?.test(after) ?? false)
  );
}
