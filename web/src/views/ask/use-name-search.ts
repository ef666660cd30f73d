import { NameBoxDocument } from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { optionsOf, type NameOptions } from './name-options.ts';

export interface NameSearch {
  readonly options: NameOptions | null;
  /** Whether the options are those of what stands in the box now. */
  readonly isCurrent: boolean;
  readonly hasFailed: boolean;
}

/** What may be meant by what is being typed. @param typed null while it is not yet text, or nothing was typed */
export function useNameSearch(typed: string | null): NameSearch {
  const text = typed?.trim() ?? null;
  const asked = useTyped(text);
  const answer = useAsk(NameBoxDocument, asked === '' ? null : { text: asked }, { keep: true });
  return {
    options: answer.data && asked !== '' ? optionsOf(answer.data) : null,
    isCurrent: text === asked && !answer.isPlaceholderData && !answer.isFetching,
    hasFailed: answer.isError,
  };
}
