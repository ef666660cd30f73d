import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Question } from '../../../address/question.ts';
import { questionParams, questionVariables } from '../../../address/question.ts';
import { addressIn, language, words } from '../../../language/language.ts';
import { pageVocabulary } from '../page-vocabulary.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { answerAsCsv } from './csv.ts';
import { downloadText } from '../../../ui/download.ts';
import css from './export-menu.module.css';
import type { ExportedAnswer } from './exported-answer.ts';
import { fileNameOf } from './file-name.ts';
import { answerAsJson } from './json.ts';
import { answerAsMarkdown } from './markdown.ts';
import { wholeAnswer } from './whole-answer.ts';

const text = words({
  zh: {
    save: '导出此答案',
    csv: 'CSV 表格',
    json: 'JSON 数据',
    markdown: 'Markdown 文稿，引文作脚注',
    busy: (count: number) => `正在取全部 ${count} 项……`,
    saved: (name: string) => `已存为「${name}」。`,
    failed: '未能导出，请再试。',
  },
  en: {
    save: 'Export this answer',
    csv: 'CSV table',
    json: 'JSON data',
    markdown: 'Markdown memo, quotes as footnotes',
    busy: (count: number) => `Getting all ${count}…`,
    saved: (name: string) => `Saved as «${name}».`,
    failed: 'Not exported; please try again.',
  },
});

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly name: string;
  readonly write: (answer: ExportedAnswer, vocabulary: Vocabulary) => string;
}

const FORMATS: readonly Format[] = [
  { extension: 'csv', type: 'text/csv', name: text.csv, write: answerAsCsv },
  { extension: 'json', type: 'application/json', name: text.json, write: answerAsJson },
  { extension: 'md', type: 'text/markdown', name: text.markdown, write: answerAsMarkdown },
];

/** Saves just this answer, all its pages, as a file. */
export function ExportMenu({
  question,
  title,
  count,
}: {
  readonly question: Question;
  readonly title: string;
  readonly count: number;
}) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | { readonly saved: string }>('idle');

  const save = async ({ extension, type, write }: Format): Promise<void> => {
    setState('busy');
    try {
      const path = `/?${questionParams(question)}`;
      const address = `${globalThis.location.origin}${addressIn(language, path)}`;
      const answer = await wholeAnswer(title, questionVariables(question), address);
      const fileName = fileNameOf(`${title} ${pageVocabulary.terms.scope[question.scope]}`, extension);
      downloadText(fileName, type, write(answer, pageVocabulary));
      setState({ saved: fileName });
    } catch {
      setState('failed');
    }
  };

  return (
    <div className={css.export}>
      <MenuTrigger>
        <Button isDisabled={state === 'busy' || count === 0}>{text.save}</Button>
        <Popover placement="bottom end" className={css.popover ?? ''}>
          <Menu className={css.menu ?? ''} aria-label={text.save}>
            {FORMATS.map((format) => (
              <MenuItem
                key={format.extension}
                id={format.extension}
                className={css.item ?? ''}
                onAction={() => void save(format)}
              >
                {format.name}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className={css.state}>
        {state === 'busy' && text.busy(count)}
        {state === 'failed' && text.failed}
        {typeof state === 'object' && text.saved(state.saved)}
      </span>
    </div>
  );
}
