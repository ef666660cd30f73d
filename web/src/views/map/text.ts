import { words } from '../../language/language.ts';
import type { PlaceCategory } from '../../api/documents.gen.ts';
import type { RimSide } from './circle.ts';

const kilometres = (metres: number, unit: string, small: string): string =>
  metres >= 1_000 ? `${Number((metres / 1_000).toFixed(2))} ${unit}` : `${Math.round(metres)} ${small}`;

const zh = {
  title: '地图',
  lead: '有出处的地点按坐标画出，没有坐标的列在表里。画一个圈，看计划里有哪些举措触及其中的地点。',
  map: '地图，北在上；各地点也列在「全部地点」中',
  north: '北',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '全部入图',
  grid: (size: string) => `每格 ${size}`,
  metres: (metres: number) => kilometres(metres, '公里', '米'),
  legend: '图例',
  hollow: '空心：未证实',
  badge: '圆牌数字：该处的项目与集群数',
  attribution: '地点坐标：',
  contributors: '© OpenStreetMap contributors',
  licence: (licences: readonly string[]) => `许可：${licences.join('；')}`,
  unconfirmed: '显示未证实的点',
  only: '只看有这些的地点',
  drawing: '按住并拖动，从圆心画到圆边；按 Esc 取消。',
  draw: '画圈',
  stopDrawing: '取消画圈',
  tooSmall: '圈太小：请按住再拖动。',
  radius: (metres: string) => `半径 ${metres}`,
  circleForm: '按地点和半径画圈',
  centre: '圆心',
  drawnCentre: (position: string) => `图上一点（${position}）`,
  chooseCentre: '选一个地点',
  radiusField: '半径（米）',
  apply: '画出',
  clearCircle: '去掉圈',
  brokenCircle: (value: string) =>
    `地址里的圈「${value}」读不懂：应为「经度,纬度,米数」，半径 1 至 50000 米。`,
  several: (names: readonly string[], count: number) =>
    `${count} 处地点：${names.join('、')}${names.length < count ? '等' : ''}`,
  andMore: (name: string) => `${name}等`,
  onPlace: (projects: number, clusters: number) =>
    [projects > 0 && `${projects} 个项目`, clusters > 0 && `${clusters} 个集群`].filter(Boolean).join('、'),
  accuracy: (metres: string) => `误差约 ${metres}`,
  unconfirmedMark: '未证实',

  places: '全部地点',
  filter: '按名称筛选',
  ofAll: (shown: number, all: number) => (shown === all ? `共 ${all} 处` : `${all} 处中的 ${shown} 处`),
  groups: { confirmed: '在图上', unconfirmed: '仅有未证实的点', withoutPoint: '没有坐标' },
  unconfirmedShown: '已以空心点画在图上',
  unconfirmedHidden: '未画在图上',
  none: '没有相符的地点。',
  page: '详情页',

  selected: '所选地点',
  close: '收起',
  liesIn: '所属',
  location: '坐标',
  noLocation: '没有坐标：不在图上，也不会落在圈里。',
  hiddenLocation: '只有一个未证实的点，未显示。',
  source: '出处',
  sourceLicence: '许可',
  basis: '依据',
  onIt: '此处的项目与集群',
  nothingOnIt: '没有项目或集群直接位于此处或覆盖此处。',
  more: (count: number) => `另有 ${count} 项，见详情页。`,
  near: '邻近地点',
  measures: (count: number) => `${count} 条举措触及此处`,
  noMeasures: '没有举措触及此处',
  inGraph: '关系图',
  centreHere: '以此为圆心画圈',

  circle: '圈内',
  circleTold: (position: string, metres: string) => `圆心 ${position}，半径 ${metres}`,
  placesIn: (count: number) => `圈内地点 ${count} 处`,
  noPlaceIn: '圈内没有已知坐标的地点。',
  rim: {
    inside: '',
    'perhaps-outside': '可能在圈外',
    'perhaps-inside': '可能在圈内',
    outside: '',
  } satisfies Record<RimSide, string>,
  perhapsInside: (count: number) => `另有 ${count} 处的点在圈外，但误差范围与圈相交，未计入：`,
  withoutPointTold: (without: number, hidden: number) =>
    `${without} 处没有坐标的地点${hidden > 0 ? `和 ${hidden} 处只有未证实的点的地点` : ''}不会出现在圈里。`,
  divisionsLeftOut: (names: readonly string[]) =>
    `${names.join('、')}是区级或更大的地域，一个点代表不了它的范围；触及它的举措未计入。`,
  divisionsAsked: (names: readonly string[]) =>
    `${names.join('、')}是区级或更大的地域，一个点代表不了它的范围；触及它的举措也已计入。`,
  askDivisions: '也计入',
  leaveDivisionsOut: '不计入',
  morePlaces: (count: number) => `再列 ${count} 处`,
  measuresTouching: (count: number) => `触及圈内地点的举措 ${count} 条`,
  noMeasure: '没有举措触及圈内的地点。',
  inQuestions: (places: number, questions: number) =>
    `一问至多 20 个地点：${places} 处分 ${questions} 次问，结果合并去重。`,
  onlyNearest: (asked: number, all: number) => `已问最近的 ${asked} 处，共 ${all} 处。`,
  askMore: (count: number) => `再问 ${count} 处`,
  scope: '触及范围',
  touches: '触及',
  whole: '看完整理由',
  wholeOf: (index: number) => `看完整理由（第 ${index} 组）`,
  category: {
    AREA: '片区',
    BUILDING: '建筑',
    CITY: '市',
    COMMUNITY: '社区',
    COUNTY: '县',
    DISTRICT: '区',
    MUNICIPALITY: '直辖市',
    PARK: '公园绿地',
    PROVINCE: '省',
    REGION: '区域',
    SITE: '地块院落',
    STATION: '车站',
    STREET: '街巷',
    SUBDISTRICT: '街道',
    TOWN: '乡镇',
  } satisfies Record<PlaceCategory, string>,
  style: {
    division: '行政区划',
    area: '片区',
    street: '街巷',
    building: '建筑地块',
    station: '车站',
    park: '公园绿地',
  },
  separator: '，',
};

const en: typeof zh = {
  title: 'Map',
  lead: 'Places with a sourced point are drawn; those without are in the list. Draw a circle to see which measures of the plan touch the places in it.',
  map: 'Map, north up; all places are in the list «All places» too',
  north: 'N',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  grid: (size: string) => `Grid ${size}`,
  metres: (metres: number) => kilometres(metres, 'km', 'm'),
  legend: 'Legend',
  hollow: 'hollow: unconfirmed',
  badge: 'small figure: projects and clusters there',
  attribution: 'Points: ',
  contributors: '© OpenStreetMap contributors',
  licence: (licences: readonly string[]) => `Licence: ${licences.join('; ')}`,
  unconfirmed: 'Show unconfirmed points',
  only: 'Only places that have',
  drawing: 'Press and drag from the middle to the rim; Esc cancels.',
  draw: 'Draw a circle',
  stopDrawing: 'Stop drawing',
  tooSmall: 'Too small: press, then drag.',
  radius: (metres: string) => `Radius ${metres}`,
  circleForm: 'Circle by place and radius',
  centre: 'Centre',
  drawnCentre: (position: string) => `A point on the map (${position})`,
  chooseCentre: 'Choose a place',
  radiusField: 'Radius (metres)',
  apply: 'Draw it',
  clearCircle: 'Remove the circle',
  brokenCircle: (value: string) =>
    `The address’s circle «${value}» can’t be read: it should be «longitude,latitude,metres», with a radius of 1 to 50000 metres.`,
  several: (names: readonly string[], count: number) =>
    `${count} places: ${names.join(', ')}${names.length < count ? ' …' : ''}`,
  andMore: (name: string) => `${name} …`,
  onPlace: (projects: number, clusters: number) =>
    [
      projects > 0 && `${projects} ${projects === 1 ? 'project' : 'projects'}`,
      clusters > 0 && `${clusters} ${clusters === 1 ? 'cluster' : 'clusters'}`,
    ]
      .filter(Boolean)
      .join(', '),
  accuracy: (metres: string) => `may be off by ${metres}`,
  unconfirmedMark: 'unconfirmed',

  places: 'All places',
  filter: 'Filter by name',
  ofAll: (shown: number, all: number) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  groups: {
    confirmed: 'On the map',
    unconfirmed: 'With an unconfirmed point only',
    withoutPoint: 'Without a point',
  },
  unconfirmedShown: 'drawn as hollow points',
  unconfirmedHidden: 'not drawn',
  none: 'No place matches.',
  page: 'Page',

  selected: 'Chosen place',
  close: 'Close',
  liesIn: 'Lies in',
  location: 'Point',
  noLocation: 'No point is known: it is not on the map, and in no circle.',
  hiddenLocation: 'Its only point is unconfirmed, and not shown.',
  source: 'Source',
  sourceLicence: 'Licence',
  basis: 'Basis',
  onIt: 'Projects and clusters here',
  nothingOnIt: 'No project or cluster lies directly here or covers this place.',
  more: (count: number) => `${count} more on its page.`,
  near: 'Near places',
  measures: (count: number) => `${count} ${count === 1 ? 'measure touches' : 'measures touch'} it`,
  noMeasures: 'No measure touches it',
  inGraph: 'Graph',
  centreHere: 'Circle around it',

  circle: 'In the circle',
  circleTold: (position: string, metres: string) => `Centre ${position}, radius ${metres}`,
  placesIn: (count: number) => `${count} ${count === 1 ? 'place' : 'places'} in the circle`,
  noPlaceIn: 'No place with a known point lies in the circle.',
  rim: {
    inside: '',
    'perhaps-outside': 'perhaps outside',
    'perhaps-inside': 'perhaps inside',
    outside: '',
  },
  perhapsInside: (count: number) =>
    count === 1
      ? '1 more with a point outside, but so near the rim that it may lie inside; not counted:'
      : `${count} more with a point outside, but so near the rim that they may lie inside; not counted:`,
  withoutPointTold: (without: number, hidden: number) =>
    `${without} ${without === 1 ? 'place' : 'places'} without a point${hidden > 0 ? ` and ${hidden} with an unconfirmed one only` : ''} can’t be in a circle.`,
  divisionsLeftOut: (names: readonly string[]) =>
    `${names.join(', ')}: a district or larger, which no one point stands for; measures that touch it are not counted.`,
  divisionsAsked: (names: readonly string[]) =>
    `${names.join(', ')}: a district or larger, which no one point stands for; measures that touch it are counted too.`,
  askDivisions: 'Count them too',
  leaveDivisionsOut: 'Leave them out',
  morePlaces: (count: number) => `${count} more`,
  measuresTouching: (count: number) =>
    `${count} ${count === 1 ? 'measure touches' : 'measures touch'} places in the circle`,
  noMeasure: 'No measure touches the places in the circle.',
  inQuestions: (places: number, questions: number) =>
    `A question takes 20 places at most: ${places} were asked in ${questions} questions, and the answers merged.`,
  onlyNearest: (asked: number, all: number) => `The nearest ${asked} of ${all} places were asked.`,
  askMore: (count: number) => `Ask ${count} more`,
  scope: 'Scope',
  touches: 'touches',
  whole: 'All reasons',
  wholeOf: (index: number) => `All reasons (group ${index})`,
  category: {
    AREA: 'area',
    BUILDING: 'building',
    CITY: 'city',
    COMMUNITY: 'community',
    COUNTY: 'county',
    DISTRICT: 'district',
    MUNICIPALITY: 'municipality',
    PARK: 'park',
    PROVINCE: 'province',
    REGION: 'region',
    SITE: 'site',
    STATION: 'station',
    STREET: 'street',
    SUBDISTRICT: 'subdistrict',
    TOWN: 'town',
  },
  style: {
    division: 'division',
    area: 'area',
    street: 'street',
    building: 'building or site',
    station: 'station',
    park: 'park',
  },
  separator: ', ',
};

export const text = words({ zh, en });

export function positionTold({
  longitude,
  latitude,
}: {
  readonly longitude: number;
  readonly latitude: number;
}): string {
  return `${longitude.toFixed(5)}, ${latitude.toFixed(5)}`;
}
