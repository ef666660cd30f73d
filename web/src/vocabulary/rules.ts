import { words } from '../language/language.ts';

/** What each rule of docs/rules.md concludes from, in half a sentence. */
const RULES: Readonly<Record<string, string>> = words<Readonly<Record<string, string>>>({
  zh: {
    'address-on-street': '门牌或地块号写明所在街道',
    'named-after-place': '名称以该地之名起首或结尾',
    'named-as-member': '名称以该家族之名结尾',
    'near-by-coordinates': '两处坐标相距五百米以内',
    'phase-of': '名称为整体项目之名加期次或其中一部分',
    'shared-entity': '两处都写到同一事物',
    'shared-indicator': '两处都写到同一指标',
    'shared-term': '两处用了同样的词语',
    'department-name': '部门名称即其职责领域',
    'quoted-name': '书名号或引号中的名称',
    'issued-document': '出台、印发的文件',
    'awarded-title': '获评、入选的称号',
    institution: '冠以级别的机关',
    'headed-name': '以表示事物的词结尾',
    'listed-name': '“等”字之前并列的名称',
    'shared-stem': '几个名称共有的开头',
  },
  en: {
    'address-on-street': 'its number stands on that street',
    'named-after-place': 'its name begins or ends with the place’s',
    'named-as-member': 'its name ends in the family’s',
    'near-by-coordinates': 'their points lie at most 500 m apart',
    'phase-of': 'its name is the whole’s and a phase or part',
    'shared-entity': 'both name the same thing',
    'shared-indicator': 'both name the same indicator',
    'shared-term': 'both use the same words',
    'department-name': 'the department’s name says its field',
    'quoted-name': 'a name in quotation or title marks',
    'issued-document': 'a document that was issued',
    'awarded-title': 'a title that was awarded',
    institution: 'a body named by its level',
    'headed-name': 'ends in a word for a thing',
    'listed-name': 'an item of a list of names',
    'shared-stem': 'how several names begin',
  },
});

/** A rule in words; its own name where it has none. */
export const ruleInWords = (rule: string): string => RULES[rule] ?? rule;
