import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './cli.ts';

export const BUNDLED = join(ROOT, 'seeds', 'reports', 'dongcheng-2024');

/** Which words of the bundled text `changedFolder` replaces: a whole sentence that no link quotes. */
const SENTENCE = '27栋已腾退简易楼用于增补街道公共服务功能。';
const CHANGED = '本句为测试所改,并非报告原文。';

const MADE_UP = `关于测试区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划(草案)的报告

(本文为软件测试所编造,并非任何政府的报告。)

一、2024年国民经济和社会发展计划执行情况

编造的一年里,金宝街52号完成编造的改造。

二、2025年国民经济和社会发展计划安排

实现编造的目标。

三、实现2025年国民经济和社会发展计划的主要任务和措施

(一)编造的任务

编造的主题。(1)推动金宝街8号地开展编造的建设。(2)支持隆福寺举办编造的活动。
`;

export interface ReportFolders {
  /** The bundled report under its own name, with one sentence changed. */
  readonly changed: string;
  /** A short made-up report of another year: `test-2025`. */
  readonly madeUp: string;
  /** A new folder, named as asked, with these files. */
  make(name: string, files: Readonly<Record<string, string>>): string;
  remove(): void;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function bundledText(): string {
  return readFileSync(join(BUNDLED, 'report.txt'), 'utf8');
}

export function bundledMetadata(): string {
  return readFileSync(join(BUNDLED, 'metadata.yaml'), 'utf8');
}

/** The bundled metadata, describing another text. */
function metadataOf(text: string): string {
  return bundledMetadata().replace(/^sha256: .*$/mu, `sha256: ${sha256(text)}`);
}

const MADE_UP_METADATA = `title: 关于测试区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划(草案)的报告
publisher: 软件测试
source: null
district: null
reviewYear: 2024
planYear: 2025
deliveredOn: null
publishedOn: null
file: report.txt
sha256: ${sha256(MADE_UP)}
`;

/** Folders to load reports from, in a temporary place. */
export function reportFolders(): ReportFolders {
  const root = mkdtempSync(join(tmpdir(), 'plan-graph-test-'));
  function make(name: string, files: Readonly<Record<string, string>>): string {
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
    return folder;
  }
  const text = bundledText().replace(SENTENCE, CHANGED);
  if (!text.includes(CHANGED)) throw new Error(`The bundled report no longer holds «${SENTENCE}».`);
  return {
    changed: make('dongcheng-2024', { 'report.txt': text, 'metadata.yaml': metadataOf(text) }),
    madeUp: make('test-2025', { 'report.txt': MADE_UP, 'metadata.yaml': MADE_UP_METADATA }),
    make,
    remove: () => rmSync(root, { recursive: true }),
  };
}
