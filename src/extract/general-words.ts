/*
 * Words that plan reports use of everything: sharing them says nothing of what two sentences are about.
 */
const GENERAL_WORDS = [
  ...[
    '工作',
    '任务',
    '问题',
    '措施',
    '举措',
    '项目',
    '工程',
    '建设',
    '发展',
    '改革',
    '创新',
    '服务',
    '管理',
    '保障',
  ],
  ...[
    '水平',
    '能力',
    '质量',
    '效率',
    '效能',
    '效益',
    '作用',
    '力度',
    '优势',
    '特色',
    '规模',
    '体系',
    '机制',
    '制度',
  ],
  ...[
    '政策',
    '资源',
    '要素',
    '环境',
    '条件',
    '基础',
    '成果',
    '成效',
    '目标',
    '需求',
    '经济',
    '社会',
    '产业',
    '企业',
  ],
  ...[
    '行业',
    '领域',
    '区域',
    '地区',
    '方面',
    '群众',
    '人民',
    '单位',
    '部门',
    '重点',
    '重大',
    '重要',
    '主要',
    '关键',
  ],
  ...[
    '突出',
    '相关',
    '优质',
    '全面',
    '深入',
    '持续',
    '不断',
    '稳定',
    '健康',
    '协调',
    '系统',
    '统筹',
    '综合',
    '整体',
  ],
  ...[
    '进一步',
    '加快',
    '加强',
    '加大',
    '推进',
    '推动',
    '促进',
    '提升',
    '提高',
    '增强',
    '强化',
    '优化',
    '完善',
    '健全',
  ],
  ...[
    '落实',
    '实施',
    '开展',
    '打造',
    '构建',
    '建立',
    '形成',
    '实现',
    '支持',
    '鼓励',
    '引导',
    '解决',
    '改善',
    '扩大',
  ],
  ...[
    '高质量',
    '高水平',
    '多层次',
    '全覆盖',
    '积极',
    '有效',
    '有序',
    '稳步',
    '切实',
    '着力',
    '努力',
    '利用',
    '运行',
  ],
  ...[
    '增长',
    '安全',
    '改造',
    '升级',
    '转型',
    '培育',
    '集聚',
    '聚集',
    '配套',
    '周边',
    '全国',
    '全省',
    '全市',
    '全区',
  ],
];

/** Single letters that bind words, and those that end a word and begin none. */
const BINDING = '的了和与及或等在对为以从由将把被并也还更最较不仍有是到向于因使让其该各我之所';
const ENDING = '性化型率度者';

const ONLY_GENERAL = new RegExp(`^(?:${GENERAL_WORDS.join('|')}|[${BINDING}${ENDING}])+$`, 'u');
const GENERAL_START = new RegExp(`^(?:[${BINDING}${ENDING}]|业(?![务态主绩]))+`, 'u');
/** A binding letter may also end a word: 参与, 应对. */
const GENERAL_END = new RegExp(`(?:(?<!参)与|(?<![应针面相])对|(?!与|对)[${BINDING}])+$`, 'u');

/** Whether the words say nothing of their subject: 系统推进, 高质量发展, 重点企业. */
export function isGeneral(words: string): boolean {
  return ONLY_GENERAL.test(words);
}

/** How many letters at either end of the words belong to no term. */
export function looseEnds(words: string): { readonly leading: number; readonly trailing: number } {
  const leading = GENERAL_START.exec(words)?.[0].length ?? 0;
  const trailing = GENERAL_END.exec(words.slice(leading))?.[0].length ?? 0;
  return { leading, trailing };
}
