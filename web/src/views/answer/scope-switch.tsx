import type { AnswerQuery, TouchScope } from '../../api/documents.gen.ts';
import { SCOPES } from '../../address/question.ts';
import { words } from '../../language/language.ts';
import { terms } from '../../vocabulary/terms.ts';
import css from './scope-switch.module.css';
import { Segments } from './segments.tsx';
import { useQuestion } from './use-question.ts';

const text = words<{ readonly scope: string; readonly meaning: Record<TouchScope, string> }>({
  zh: {
    scope: '范围',
    meaning: {
      MENTIONED: '只列文中直接写到它的举措。',
      WITHIN: '也列写到其内事物的举措：属于、位于、落户或归入它的地点、项目、集群与机构，可层层相接。',
      RELATED:
        '再列写到相关事物的举措：覆盖它的集群、该集群所属的系列、同一集群覆盖的其他地点，或它直属的项目与集群。',
    },
  },
  en: {
    scope: 'Scope',
    meaning: {
      MENTIONED: 'Only measures that name it.',
      WITHIN:
        'Also measures that name something inside it: what is part of it, lies in it, has settled in it or belongs to it, step by step.',
      RELATED:
        'And measures that name what it hangs together with: a cluster that covers it, that cluster’s family, what else the same cluster covers, or what it is directly part of.',
    },
  },
});

/** How far a measure may stand from what is asked about: each step with the measures that it would give. */
export function ScopeSwitch({ counts }: { readonly counts: AnswerQuery['measures']['facets']['scopes'] }) {
  const { question, change } = useQuestion();
  return (
    <div className={css.scope}>
      <Segments
        label={text.scope}
        value={question.scope}
        options={SCOPES.map((value) => {
          const count = counts.find(({ scope }) => scope === value)?.count;
          return { value, name: terms.scope[value], ...(count !== undefined && { count }) };
        })}
        change={(scope) => change({ scope })}
      />
      <p className={css.meaning}>{text.meaning[question.scope]}</p>
    </div>
  );
}
