import type { Frequency, Sampling, Window } from '../../../server/registry/index.ts';

// What an honest clerk takes from each published cell, written by hand; null where they would have to ask. A cell that
// is missing here fails the tests, so that nobody takes the readers' own word for what a cell says.

const p = (percent: number): Sampling => ({ percentMin: percent, percentMax: percent });
const least = (percent: number): Sampling => ({ percentMin: percent });
const most = (percent: number): Sampling => ({ percentMax: percent });
const n = (count: number): Sampling => ({ countMin: count, countMax: count });
const both = (percent: number, count: number): Sampling => ({ ...p(percent), ...n(count) });
const times = (low: number, per?: Frequency['per'], high = low): Frequency => ({
  timesMin: low,
  timesMax: high,
  ...(per === undefined ? {} : { per }),
});
const atLeast = (low: number, per: Frequency['per']): Frequency => ({ timesMin: low, per });

/** Ratio, and the frequency where the same cell sets it. */
export const RATIOS: Readonly<Record<string, readonly [Sampling[] | null, Frequency?]>> = {
  '0.5%': [[p(0.5)]],
  '1%': [[p(1)]],
  '2%': [[p(2)]],
  '3%': [[p(3)]],
  '5%': [[p(5)]],
  '8%': [[p(8)]],
  '10%': [[p(10)]],
  '20%': [[p(20)]],
  '25%': [[p(25)]],
  '30%': [[p(30)]],
  '40%': [[p(40)]],
  '50%': [[p(50)]],
  '70%': [[p(70)]],
  '75%': [[p(75)]],
  '80%': [[p(80)]],
  '100%': [[p(100)]],
  '≥5%': [[least(5)]],
  '≥10%': [[least(10)]],
  '≥20%': [[least(20)]],
  '5%以上': [[least(5)]],
  '30%以上': [[least(30)]],
  '不低于0.5%': [[least(0.5)]],
  '不低于3%': [[least(3)]],
  '检查比例不少于1%': [[least(1)]],
  '总体比例不超过5%': [[most(5)]],
  '10-20%': [[{ percentMin: 10, percentMax: 20 }]],
  '60-70家': [[{ countMin: 60, countMax: 70 }]],
  '1户': [[n(1)]],
  '20户': [[n(20)]],
  '1% (1户)': [[both(1, 1)]],
  '5% (1户)': [[both(5, 1)]],
  '5% (2家)': [[both(5, 2)]],
  '5% (3户)': [[both(5, 3)]],
  '5% (7户)': [[both(5, 7)]],
  '5% (15家)': [[both(5, 15)]],
  '10% (2户)': [[both(10, 2)]],
  '10% (6户)': [[both(10, 6)]],
  '10% (20户)': [[both(10, 20)]],
  '20% (1户)': [[both(20, 1)]],
  '20% (3户)': [[both(20, 3)]],
  '30% (1户)': [[both(30, 1)]],
  '100% (1家)': [[both(100, 1)]],
  '执行部门联合双随机检查全覆盖。': [[p(100)]],
  '全覆盖现场检查。': [[p(100)]],
  '执行部门联合双随机检查,检查比例不少于5%。': [[least(5)]],
  '全年抽查比例为5%': [[p(5)]],
  '25%,不少于1次/年': [[p(25)], atLeast(1, 'YEAR')],
  '50%,不少于1次/年': [[p(50)], atLeast(1, 'YEAR')],
  '100%,不少于1次/年': [[p(100)], atLeast(1, 'YEAR')],
  '抽查比例100%,每月不少于1次': [[p(100)], atLeast(1, 'MONTH')],
  '抽查比例为45%,抽查1次': [[p(45)], times(1)],
  '抽查比例不低于5%;抽查1次': [[least(5)], times(1)],
  '抽查比例不低于10%;抽查1次': [[least(10)], times(1)],
  '抽查比例不低于20%;抽查1次': [[least(20)], times(1)],
  // All targets of these lines are enterprises, or projects.
  '企业抽查比例为20%,抽查1次': [[p(20)], times(1)],
  '企业抽查比例为15%,抽查1次': [[p(15)], times(1)],
  '项目抽查比例为5%,1-2次': [[p(5)], times(1, undefined, 2)],
  '抽查比率30%,每年一次。': [[p(30)], times(1, 'YEAR')],
  '抽查比率5%,每年一次。': [[p(5)], times(1, 'YEAR')],
  '抽查比例为5%;每年抽查1次': [[p(5)], times(1, 'YEAR')],
  '40%;\n每年1次': [[p(40)], times(1, 'YEAR')],
  '3%;1次/年': [[p(3)], times(1, 'YEAR')],
  '3%;2次/年': [[p(3)], times(2, 'YEAR')],
  '殡仪馆抽查比例40%,每年1次': [[{ kind: '殡仪馆', ...p(40) }], times(1, 'YEAR')],
  '全年抽查比例不低于5%,每年抽查1次': [[least(5)], times(1, 'YEAR')],
  '全年抽查比例不低于5%,抽查频次1次/年': [[least(5)], times(1, 'YEAR')],
  '全年抽查比例不低于5%,抽查频次根据监管需要确定': [[least(5)]],
  '抽查比例不超过抽查对象名录库的20%;同一年度对同一单位(人)的抽查次数为1次。': [[most(20)], times(1, 'YEAR')],
  '抽查比例为抽查对象名录库的2%;同一年度对同一单位(人)的抽查次数为1次。': [[p(2)], times(1, 'YEAR')],
  'C级按5%随机抽取,D级按10%随机抽取,E级按20%随机抽取': [
    [
      { riskClass: 'C', ...p(5) },
      { riskClass: 'D', ...p(10) },
      { riskClass: 'E', ...p(20) },
    ],
  ],
  '≤10所的市不少于2所;>10所的市不低于50%': [
    [
      { countMin: 2, when: '≤10所的市' },
      { ...least(50), when: '>10所的市' },
    ],
  ],
  '生产企业≥10%;经营者≥0.5%': [
    [
      { kind: '生产企业', ...least(10) },
      { kind: '经营者', ...least(0.5) },
    ],
  ],
  // Undecided, approximate, of another base, of several kinds, or with a rule of its own.
  待定: [null],
  按实际工作需要确定: [null],
  根据实际情况确定: [null],
  '5户(约)': [null],
  '5%;43户': [null],
  '不少于1%,原则上不少于10家': [null],
  '各风险等级均不低于3%': [null],
  '5%-100% (按行业风险等级, 不定向)': [null],
  '一般检查事项抽查比例不高于10% (无为: 基数7,10%)': [null],
  '市级≥备查库点30%;县(区)级≥50%,不设上限 (无为: 基数1,100%)': [null],
  '三级≥50%,二级≥30%,一级及以下和定点药店抽取一定比例': [null],
  '每年对市级及以下经办机构抽查比例之和≥20%': [null],
  '人员密集场所重点单位每月≥10%;其他重点单位每月≥5%;上年受罚单位为重点抽查对象': [null],
  '不低于备案数的5%,原则上上年度抽检查过的不再抽取': [null],
  '抽取比例不少于本行政区内勘查项目总数的5%。': [null],
  '抽查比例不少于本行政区内休石收藏单位总数的20%。': [null],
  '原则上一般检查事项抽查比例不高于10%,由各级粮食部门按实际情况自行确定比例。': [null],
  '市级抽查市级储备粮比例不低于备查库点的30%,县(区)级抽查县级储备粮比例不低于备查库点的50%,不设上限。': [null],
  '市级医疗保障部门每年对市级及以下经办机构抽查比例之和≥20%;1次/年': [null],
  '每年对三级定点医疗机构抽查比例之和≥50%,二级定点医疗机构抽查比例之和≥30%,抽取一定比例的一级及以下定点医疗机构、定点药店进行现场检查;1次/年':
    [null],
  // A clerk reads these; their prose is beyond what is certain to a reader of cells.
  '抽取区级界桩界碑20%开展现场检查。': [[{ kind: '区级界桩界碑', ...p(20) }]],
  '全区从事汽车销售的已成立状态的内资企业及分支机构，40%': [[p(40)]],
  '全区从事成品油经营的已成立状态的内资企业及分支机构，20%': [[p(20)]],
  '按照本区登记的社会组织总数的4%开展“双随机”检查,抽取本区登记的志愿服务组织总数的20%开展现场检查(不足5家的全覆盖),对本区登记的慈善组织开展全覆盖检查。':
    [
      [
        p(4),
        { kind: '志愿服务组织', ...p(20) },
        { kind: '志愿服务组织', ...p(100), when: '不足5家' },
        { kind: '慈善组织', ...p(100) },
      ],
    ],
};

/** Ratios by class in a column of their own, where all of it can be read. */
export const CLASS_RATIOS: Readonly<Record<string, Sampling[]>> = {
  'A/B/C/D 各≥3%': ['A', 'B', 'C', 'D'].map((riskClass) => ({ riskClass, ...least(3) })),
};

/** Frequencies in columns of their own; the second is the most that one enterprise may meet. */
export const FREQUENCIES: Readonly<Record<string, readonly [Frequency | null, Frequency?]>> = {
  '1': [times(1)],
  '1次': [times(1)],
  '2次': [times(2)],
  '4次': [times(4)],
  '12次': [times(12)],
  '1次/年': [times(1, 'YEAR')],
  '2次/年': [times(2, 'YEAR')],
  '3次/年': [times(3, 'YEAR')],
  每年1次: [times(1, 'YEAR')],
  每年一次: [times(1, 'YEAR')],
  一年1次: [times(1, 'YEAR')],
  一年2次: [times(2, 'YEAR')],
  一年4次: [times(4, 'YEAR')],
  每月一次: [times(1, 'MONTH')],
  '不少于1次/年': [atLeast(1, 'YEAR')],
  '检查频次:1次/年/单位\n上限:2次/年/单位': [times(1, 'YEAR'), { timesMax: 2, per: 'YEAR' }],
  '检查频次:1次/年/单位;\n上限:2次/年/单位': [times(1, 'YEAR'), { timesMax: 2, per: 'YEAR' }],
  '=1': [null],
  '>=1': [null],
  按实际工作需要确定: [null],
  根据实际情况确定: [null],
};

const months = (from: string, to: string): Window => ({ from: `Y-${from}`, to: `Y-${to}` });
const span = (from: string, to = from): Window => ({ from, to });

/** Times; `Y` stands for the table's year. `end`: what the cell says in a column of ends. */
export const TIMES: Readonly<Record<string, { span: Window | null; end?: Window | null }>> = {
  '2020年全年': { span: span('2020-01', '2020-12') },
  '2025年': { span: span('2025-01', '2025-12') },
  '2025年2月至10月': { span: span('2025-02', '2025-10') },
  '2025年4月至10月': { span: span('2025-04', '2025-10') },
  '2025年7月-10月': { span: span('2025-07', '2025-10') },
  '2023年4月至11月': { span: span('2023-04', '2023-11') },
  '2023年6-12月': { span: span('2023-06', '2023-12') },
  '2026年1月-11月': { span: span('2026-01', '2026-11') },
  '2026年1月—11月': { span: span('2026-01', '2026-11') },
  '2025年9月': { span: span('2025-09') },
  '2021年5月': { span: span('2021-05') },
  '2021年8月': { span: span('2021-08') },
  '2021年11月': { span: span('2021-11') },
  '2020年9月1日至10月30日': { span: span('2020-09-01', '2020-10-30') },
  '2025年6月1日-11月30日': { span: span('2025-06-01', '2025-11-30') },
  '2020.4-2020.10': { span: span('2020-04', '2020-10') },
  '2020.4-2020.12': { span: span('2020-04', '2020-12') },
  '2020.6-2020.10': { span: span('2020-06', '2020-10') },
  '2024-08/2024-10': { span: span('2024-08', '2024-10') },
  '2024-07-01/2024-10-30': { span: span('2024-07-01', '2024-10-30') },
  '2024-12-07/2024-12-31': { span: span('2024-12-07', '2024-12-31') },
  '2026-01-01/2026-12-31': { span: span('2026-01-01', '2026-12-31') },
  '2026-02-24/2026-11-30': { span: span('2026-02-24', '2026-11-30') },
  '2026-03-01/2026-11-30': { span: span('2026-03-01', '2026-11-30') },
  全年: { span: months('01', '12') },
  '1月-12月': { span: months('01', '12') },
  '1月—12月': { span: months('01', '12') },
  '1-11月': { span: months('01', '11') },
  '3月-10月': { span: months('03', '10') },
  '3月-11月': { span: months('03', '11') },
  '3月—12月': { span: months('03', '12') },
  '4月至11月': { span: months('04', '11') },
  '5-9月': { span: months('05', '09') },
  '5-10月': { span: months('05', '10') },
  '5月-10月': { span: months('05', '10') },
  '5-12月': { span: months('05', '12') },
  '5月至12月': { span: months('05', '12') },
  '6-12月': { span: months('06', '12') },
  '7-12月': { span: months('07', '12') },
  '7月至12月': { span: months('07', '12') },
  '8月-9月': { span: months('08', '09') },
  '9月-10月': { span: months('09', '10') },
  '9月-11月': { span: months('09', '11') },
  '9月-12月': { span: months('09', '12') },
  '10月31日前': { span: { to: 'Y-10-31' } },
  '11月15日前': { span: { to: 'Y-11-15' } },
  '10月底': { span: null, end: { to: 'Y-10' } },
  年底: { span: null, end: { to: 'Y-12' } },
  // December itself may or may not belong to it.
  '12月前': { span: null },
  局统一安排: { span: null },
  // Several spans, or characters that were lost.
  '分两批次;第一批2023720日前完成,第二批20231015日前完成。': { span: null },
  '分两批次;第一批2023720日前完成,第二批2023年10月15日前完成。': { span: null },
  '两批次: 2023-07-20前;2023-10-15前': { span: null },
  '抽取 2022-09..10; 完成时限 2022-11': { span: null },
  '1031日前': { span: null },
  '2019年9月至11': { span: null },
  '7-12': { span: null },
  '6-12': { span: null },
  '20229': { span: null },
  '202210': { span: null },
  '202211': { span: null },
  '2023-3-1': { span: null, end: { to: '2023-03-01' } },
  '2023-9-30': { span: null, end: { to: '2023-09-30' } },
};

/** Departments by what a cell names; null where it names none, several levels, or goes on openly. */
export const DEPARTMENTS: Readonly<Record<string, readonly string[] | null>> = {
  '人力资源和社会保障、市场监管部门': ['人力资源和社会保障部门', '市场监管部门'],
  '人力资源和社会保障、商务、税务部门': ['人力资源和社会保障部门', '商务部门', '税务部门'],
  '城乡建设、卫生健康、市场监管部门 消防救援机构': ['城乡建设部门', '卫生健康部门', '市场监管部门', '消防救援机构'],
  '市教育局、市人力资源和社会保障局、市公安局、 市卫生健康局': [
    '市教育局',
    '市人力资源和社会保障局',
    '市公安局',
    '市卫生健康局',
  ],
  '市商务局(流通科)': ['市商务局'],
  '市市场监管局(消保科)、市税务局(稽查局)': ['市市场监管局', '市税务局'],
  '-': [],
  // The next name is missing.
  '市卫生健康局 、': null,
  '市公安局、市人力资源和社会保障局、市市场监督管理局、市卫生健康局、市应急管理局、市防救援 支队等部门': null,
  市场监管领域相关部门: null,
  '市场监管领域相关部门(由发起部门确定)': null,
  '市场监管领域相关部门 (由发起部门确定)': null,
  各乡办综合执法队: null,
  '市、县消防救援机构': null,
  '市、县级交通运输管理部门发起,同级公安、市场监管部门按职责分工负责。': null,
  '发展改革部门(单位 column not visible in the stored copy; inferred from legal basis)': null,
  // What stands in square brackets was supplied by whoever copied the table.
  '[交通]运输局': null,
  '[生态环境局]': null,
  '[生态]环境局': null,
  '[市场监督]管理局': null,
  '[人力资源和]社会保障局': null,
  '[住房和城乡建设部门]': null,
  '[教育局]': null,
  '县商务和经济[合作]外事局': null,
  '[公安]局、[市场监督/应急]管理局': null,
};

const NAME = /^\p{Script=Han}{2,20}(?:局|部门|机构|大队|支队|中心|股|办公室|委员会|稽查队)$/u;

/** The departments of a cell: as written above, else plain names between 、, which need no hand. */
export function departmentsIn(cell: string): readonly string[] | null {
  if (Object.hasOwn(DEPARTMENTS, cell)) return DEPARTMENTS[cell]!;
  const names = cell.split('、');
  if (names.every((name) => NAME.test(name))) return names;
  throw new Error(`nobody has said yet what this names: ${cell}`);
}

/** How matters are looked at; null where the cell tells how targets are drawn, or ends openly. */
export const METHODS: Readonly<Record<string, readonly string[] | null>> = {
  现场检查: ['ON_SITE'],
  现场抽查: ['ON_SITE'],
  现场核查: ['ON_SITE'],
  实地检查: ['ON_SITE'],
  实地核查: ['ON_SITE'],
  '现场检查、书面检查': ['ON_SITE', 'WRITTEN'],
  '现场检查、书面抽查': ['ON_SITE', 'WRITTEN'],
  '现场检查、查阅资料': ['ON_SITE', 'WRITTEN'],
  '现场检查、案卷评查': ['ON_SITE', 'WRITTEN'],
  '书面检查、实地检查': ['WRITTEN', 'ON_SITE'],
  '内业资料、现场检查': ['WRITTEN', 'ON_SITE'],
  现场检查书面检查: ['ON_SITE', 'WRITTEN'],
  '现场检查、网络检查': ['ON_SITE', 'NETWORK'],
  现场检查与网络检查: ['ON_SITE', 'NETWORK'],
  '现场抽查、网上抽查': ['ON_SITE', 'NETWORK'],
  '实地核查、网络检查': ['ON_SITE', 'NETWORK'],
  // What an open end (等) names is certain, and asked about.
  '现场检查、书面检查或网络检查等。': ['ON_SITE', 'WRITTEN', 'NETWORK'],
  // A slip of the pen.
  现将检查: null,
  '现场检查、网络检查、双随机抽查': null,
  定向检查: null,
  定向: null,
  定向抽查: null,
  不定向抽查: null,
  随机抽查: null,
  随机抽取: null,
  电脑随机抽查: null,
  按主体随机: null,
  '双随机检查、专项检查': null,
  '定向“双随机”抽查': null,
  '“互联网+监管”平台抽取': null,
  '一般检查对象:双随机、一公开;重点检查对象:定向检查': null,
};
