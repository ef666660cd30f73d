import { words } from '../language/language.ts';
import type {
  Basis,
  EntityKind,
  FactKind,
  Lack,
  LinkType,
  PlaceCategory,
  StageKind,
  StatementKind,
  ThreadState,
  TouchScope,
} from '../api/documents.gen.ts';

/** What the API's enums are called on the page. */
interface Terms {
  readonly kind: Readonly<Record<EntityKind, string>>;
  readonly category: Readonly<Record<PlaceCategory, string>>;
  readonly scope: Readonly<Record<TouchScope, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly statement: Readonly<Record<StatementKind, string>>;
  readonly stage: Readonly<Record<StageKind, string>>;
  readonly thread: Readonly<Record<ThreadState, string>>;
  readonly fact: Readonly<Record<FactKind, string>>;
  readonly lack: Readonly<Record<Lack, string>>;
  /** What stands between a link's two ends. */
  readonly link: Readonly<Record<LinkType | 'MENTIONS', string>>;
}

export const terms = words<Terms>({
  zh: {
    kind: {
      PLACE: '地点',
      PROJECT: '项目',
      CLUSTER: '产业集群',
      DEPARTMENT: '部门',
      ORGANIZATION: '机构',
      POLICY: '政策',
      EVENT: '活动',
      BRAND: '品牌',
      INDICATOR: '指标',
    },
    category: {
      AREA: '片区',
      BUILDING: '建筑、设施',
      CITY: '市',
      COMMUNITY: '社区、村',
      COUNTY: '县',
      DISTRICT: '区',
      MUNICIPALITY: '直辖市',
      PARK: '公园、绿地',
      PROVINCE: '省',
      REGION: '跨省市区域',
      SITE: '地块、门牌、遗址',
      STATION: '车站',
      STREET: '街巷、道路',
      SUBDISTRICT: '街道',
      TOWN: '镇、乡',
    },
    scope: { MENTIONED: '直接提及', WITHIN: '范围之内', RELATED: '相关' },
    basis: { STATED: '原文', DERIVED: '推导', CURATED: '查证', UNCONFIRMED: '未证实' },
    statement: {
      ACHIEVEMENT: '成效',
      MEASURE: '举措',
      CHALLENGE: '问题',
      CONDITION: '有利条件',
      TARGET: '目标',
      NARRATIVE: '叙述',
    },
    stage: {
      PLANNED: '谋划',
      STARTED: '启动',
      UNDER_WAY: '推进',
      COMPLETED: '完成',
      OPERATING: '投用',
      STALLED: '停滞',
    },
    thread: {
      PROMISED: '已承诺，待回顾',
      REPEATED: '再次承诺',
      PROGRESSING: '有进展',
      DELIVERED: '已兑现',
      SILENT: '此后未再提及',
      UNPROMISED: '所载计划中未见承诺',
    },
    fact: { TARGET: '目标', ACTUAL: '完成', ESTIMATE: '预计' },
    lack: { DEPARTMENT: '无责任部门', PLACE: '无地点', PROJECT: '无项目', NUMBER: '无数字' },
    link: {
      PART_OF: '属于',
      LOCATED_IN: '位于',
      COVERS: '覆盖',
      MEMBER_OF: '归入',
      SETTLED_IN: '落户',
      LEADS: '牵头',
      OPERATES: '运营',
      HELD_IN: '举办于',
      NEAR: '邻近',
      MENTIONS: '提及',
    },
  },
  en: {
    kind: {
      PLACE: 'place',
      PROJECT: 'project',
      CLUSTER: 'cluster',
      DEPARTMENT: 'department',
      ORGANIZATION: 'organization',
      POLICY: 'policy',
      EVENT: 'event',
      BRAND: 'brand',
      INDICATOR: 'indicator',
    },
    category: {
      AREA: 'area',
      BUILDING: 'building or facility',
      CITY: 'city',
      COMMUNITY: 'community or village',
      COUNTY: 'county',
      DISTRICT: 'district',
      MUNICIPALITY: 'municipality',
      PARK: 'park or green space',
      PROVINCE: 'province',
      REGION: 'region',
      SITE: 'plot, address or historic site',
      STATION: 'station',
      STREET: 'street, road or hutong',
      SUBDISTRICT: 'subdistrict',
      TOWN: 'town or township',
    },
    scope: { MENTIONED: 'Mentioned', WITHIN: 'Within', RELATED: 'Related' },
    basis: { STATED: 'stated', DERIVED: 'derived', CURATED: 'curated', UNCONFIRMED: 'unconfirmed' },
    statement: {
      ACHIEVEMENT: 'achievement',
      MEASURE: 'measure',
      CHALLENGE: 'challenge',
      CONDITION: 'condition',
      TARGET: 'target',
      NARRATIVE: 'narrative',
    },
    stage: {
      PLANNED: 'planned',
      STARTED: 'started',
      UNDER_WAY: 'under way',
      COMPLETED: 'completed',
      OPERATING: 'operating',
      STALLED: 'stalled',
    },
    thread: {
      PROMISED: 'promised, not yet reviewed',
      REPEATED: 'promised again',
      PROGRESSING: 'progressing',
      DELIVERED: 'delivered',
      SILENT: 'not named again',
      UNPROMISED: 'not in a loaded plan',
    },
    fact: { TARGET: 'target', ACTUAL: 'result', ESTIMATE: 'estimate' },
    lack: { DEPARTMENT: 'no department', PLACE: 'no place', PROJECT: 'no project', NUMBER: 'no figure' },
    link: {
      PART_OF: 'is part of',
      LOCATED_IN: 'lies in',
      COVERS: 'covers',
      MEMBER_OF: 'belongs to',
      SETTLED_IN: 'has settled in',
      LEADS: 'leads',
      OPERATES: 'operates',
      HELD_IN: 'is held in',
      NEAR: 'is near',
      MENTIONS: 'mentions',
    },
  },
});
