import { words } from './language.ts';

const separator = words({ zh: '、', en: ', ' });

/** Several names or terms in a line. */
export const list = (items: readonly string[]): string => items.join(separator);
