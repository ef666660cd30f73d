import type { GazetteerEntry } from './gazetteer-file.ts';
import { nameKey } from './fold.ts';
import type { TextForm } from './gazetteer.ts';

/** The forms that are linked in texts: the name and its aliases, each with the rule written beside it. */
export function textForms(name: string, aliases: GazetteerEntry['aliases']): TextForm[] {
  const ruled = new Set(aliases.flatMap((alias) => (typeof alias === 'string' ? [] : [nameKey(alias.form)])));
  const forms: TextForm[] = ruled.has(nameKey(name)) ? [] : [{ form: name }];
  for (const alias of aliases) {
    if (typeof alias === 'string') {
      forms.push({ form: alias });
      continue;
    }
    if (alias.textual === false) continue;
    // Context is looked at right next to the form: before it at its end, after it at its start.
    const before = (source: string): RegExp => new RegExp(`(?:${source})$`, 'u');
    const after = (source: string): RegExp => new RegExp(`^(?:${source})`, 'u');
    forms.push({
      form: alias.form,
      ...(alias.precededBy === undefined ? {} : { precededBy: before(alias.precededBy) }),
      ...(alias.notPrecededBy === undefined ? {} : { notPrecededBy: before(alias.notPrecededBy) }),
      ...(alias.followedBy === undefined ? {} : { followedBy: after(alias.followedBy) }),
      ...(alias.notFollowedBy === undefined ? {} : { notFollowedBy: after(alias.notFollowedBy) }),
    });
  }
  return forms;
}
