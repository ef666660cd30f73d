import { useState } from 'react';
import type { MeasureFilter } from '../../api/documents.gen.ts';
import { csvFile } from '../../ui/csv.ts';
import { downloadText } from '../../ui/download.ts';
import { pageVocabulary } from '../answer/page-vocabulary.ts';
import { gapRows } from './gap-rows.ts';
import { text } from './text.ts';
import { wholeList } from './whole-list.ts';

/** All listed measures as a file, not just the pages that are shown. */
export function GapExport({ filter }: { readonly filter: MeasureFilter }) {
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const start = async (): Promise<void> => {
    setState('working');
    try {
      const rows = gapRows(await wholeList(filter), text.columns, pageVocabulary);
      downloadText(text.file, 'text/csv', csvFile(rows));
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" disabled={state === 'working'} onClick={() => void start()}>
        {state === 'working' ? text.exporting : text.export}
      </button>
      {state === 'failed' && <p role="alert">{text.exportFailed}</p>}
    </>
  );
}
