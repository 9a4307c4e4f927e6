/** A joint plan to be made, and how far it goes. */
export interface Scheme {
  title: string;
  lead: string;
  /** GB/T 4754 codes of its trade. */
  trade: string[];
  accepting?: string[];
  /** Departments that have not answered yet. */
  waiting?: string[];
  declining?: { code: string; reason: string }[];
  sampling: { riskClass?: string; percent: string; atLeast?: number; atMost?: number }[];
  to: 'draft' | 'inviting' | 'frozen' | 'announced' | 'cancelled' | 'sealed' | 'drawn' | 'released';
  /** Days from today. */
  startsIn?: number;
  endsIn?: number;
  districtCodes?: string[];
  targetKinds?: string[];
  message?: string;
}

const byRisk = (a: string, b: string, c: string, d: string) =>
  [a, b, c, d].map((percent, at) => ({ riskClass: 'ABCD'[at]!, percent }));

/** The police's liaison leads most of them; the others' are those that it was invited to. */
export const SCHEMES = {
  gyms: {
    title: '体育健身场所联合抽查',
    lead: 'gaj',
    trade: ['8930'],
    accepting: ['wjw'],
    sampling: [{ percent: '3', atMost: 3 }],
    to: 'released',
    endsIn: 12,
  },
  hotels: {
    title: '宾馆旅店联合抽查',
    lead: 'gaj',
    trade: ['61'],
    accepting: ['wjw', 'xfj', 'scjg', 'zjj'],
    declining: [{ code: 'jyj', reason: '本局清单上没有涉及旅馆业的抽查事项' }],
    message: '请带上消防和卫生类事项，尽量一次看完。',
    sampling: byRisk('1.5', '2.5', '6', '12'),
    to: 'released',
    endsIn: 30,
  },
  cinemas: {
    title: '电影放映场所联合抽查',
    lead: 'wgl',
    trade: ['8760'],
    accepting: ['gaj', 'wjw'],
    sampling: [{ percent: '10' }],
    to: 'released',
    endsIn: 20,
  },
  amusement: {
    title: '歌舞娱乐场所联合抽查',
    lead: 'gaj',
    trade: ['9011', '9012'],
    accepting: ['wgl', 'xfj', 'wjw'],
    sampling: byRisk('5', '10', '20', '40'),
    to: 'drawn',
  },
  dangerous: {
    title: '道路危险货物运输企业联合抽查',
    lead: 'gaj',
    trade: ['5435'],
    accepting: ['jtj', 'yjj'],
    sampling: [{ percent: '20', atLeast: 5, atMost: 12 }],
    targetKinds: ['ENTERPRISE'],
    to: 'sealed',
    startsIn: 3,
  },
  guards: {
    title: '保安服务企业联合抽查',
    lead: 'gaj',
    trade: ['7271'],
    accepting: ['rsj'],
    sampling: [{ percent: '10' }],
    to: 'announced',
    startsIn: 5,
  },
  printers: {
    title: '印刷企业和公章刻制业联合抽查',
    lead: 'gaj',
    trade: ['2319'],
    accepting: ['wgl', 'yjj'],
    sampling: [{ percent: '8' }],
    to: 'frozen',
    startsIn: 8,
  },
  netcafes: {
    title: '网吧联合抽查',
    lead: 'gaj',
    trade: ['9013'],
    accepting: ['wgl', 'scjg'],
    waiting: ['xfj'],
    declining: [{ code: 'wjw', reason: '网吧的卫生检查已列入另一计划' }],
    sampling: byRisk('5', '10', '15', '30'),
    to: 'inviting',
    startsIn: 12,
    endsIn: 60,
    message: '重点看上网登记和消防通道。',
  },
  schoolbuses: {
    title: '校车安全联合抽查',
    lead: 'gaj',
    trade: ['8310'],
    sampling: [{ percent: '10', atLeast: 4 }],
    to: 'draft',
    startsIn: 15,
    endsIn: 70,
  },
  oldcars: {
    title: '二手车经营联合抽查',
    lead: 'gaj',
    trade: ['5262'],
    accepting: ['swj'],
    sampling: [{ percent: '10' }],
    to: 'cancelled',
  },
  training: {
    title: '校外培训机构联合抽查',
    lead: 'jyj',
    trade: ['8391', '8392', '8393', '8399'],
    accepting: ['wgl', 'rsj'],
    waiting: ['gaj', 'scjg'],
    sampling: byRisk('2', '5', '10', '20'),
    to: 'inviting',
    startsIn: 10,
    endsIn: 50,
    message: '暑期前查一遍，请带上消防和收费类事项。',
  },
  kindergartens: {
    title: '幼儿园食堂和安全联合抽查',
    lead: 'jyj',
    trade: ['8310'],
    accepting: ['scjg', 'wjw', 'gaj'],
    sampling: [{ percent: '15' }],
    to: 'inviting',
    startsIn: 14,
  },
} satisfies Record<string, Scheme>;

export type SchemeName = keyof typeof SCHEMES;
