import type { ShownSigns, Vocabulary } from './vocabulary.ts';

const ACT = '(?:随机|联合|抽查检查|监督检查|抽查|检查|抽取|抽检|监管|联查|执法|行政)*';

/** By which words the columns of item lists and plan tables are known. Keys are the fields that readers ask for. */
const SIGNS = {
  no: { signs: [[/^(序号|编号|序|号|no\.?|id|项次)$/, 9]] },
  code: {
    signs: [
      [/^(抽查|检查)?事项(编号|编码|代码)$/, 9],
      [/^code$/, 9],
    ],
  },
  taskName: {
    signs: [
      [new RegExp(`^(?:部门)?${ACT}(?:计划|工作)?任务(?:名称|事项)?$`), 9],
      [/^(抽查|检查)?(工作)?计划名称$/, 8],
      [/^task(_?name)?$/, 9],
    ],
  },
  jointMatter: { signs: [[/^(《联合.*清单》|(部门)?联合)(监管|抽查|检查)?事项(名称)?$/, 9.5]] },
  item: {
    signs: [
      [new RegExp(`^${ACT}(?:事项|项目)(?:名称)?$`), 9],
      [/内容\((检查|抽查)?(事项|项目)\)$/, 9.6],
      [/^items?$/, 9],
    ],
  },
  content: {
    signs: [
      [/^(随机|具体|抽查|检查)*(内容|要点)$/, 9],
      [/检查内容$/, 7],
      [/^content$/, 9],
    ],
  },
  industry: {
    signs: [
      [/^(所属)?(行业|领域|行业领域)(名称)?$/, 9],
      [/^(抽查|检查|监管|业务)(领域|行业|大类)$/, 9],
      [/^(抽查|检查)类别$/, 7],
      [/^父类/, 6],
      [/^industry$/, 9],
      [/^domain$/, 7],
    ],
  },
  target: {
    signs: [
      [new RegExp(`^(?:具体|被)?${ACT}(?:对象|客体)的?(?:范围|名称|类别|类型)?$`), 9],
      [/^(具体)?(检查|抽查)对象或.*对象$/, 9],
      [/^检查对象?范围$|^对象范围$|^检查对范围$/, 9],
      [/^(抽查|检查)范围$/, 6],
      [/^target(s|_kind)?$/, 9],
    ],
    not: /基数|总数$|数量|对象数|对象划分/,
  },
  base: {
    signs: [
      [/基数/, 9],
      [/(对象|名录)总数$/, 8],
    ],
  },
  count: { signs: [[/(户数|家数|数量|目标数|对象数|个数)(\(.*\))?$/, 8]], not: /基数|比例|含/ },
  ratio: {
    signs: [
      [/比例|比率/, 8],
      [/^(ratio(_text)?|抽查占比)$/, 9],
    ],
    not: /信用|风险|上限|含总数|具体检查对象/,
  },
  cap: {
    signs: [
      [/(比例|比率).*(上限|最高)|(上限|最高)(比例|比率)/, 9.5],
      [/^(cap|比例上限)/, 9],
    ],
  },
  risk: {
    signs: [
      [/信用|风险/, 9],
      [/^risk(_?rule|_?class|_text)?$/, 9],
    ],
  },
  frequency: {
    signs: [
      [new RegExp(`^${ACT}(?:频次|频率|次数|周期)`), 9],
      [/^frequency(_text)?$/, 9],
    ],
  },
  time: {
    signs: [
      [/^(抽查|检查|实施|拟|计划|工作|任务|随机|初步|联合|时间)*(起止)?(时间|日期|时段|期限|月份)(段|安排)?$/, 8],
      [/^(时间安排|实施进度|进度安排|起止时间|(period|time)(_text)?)$/, 8],
    ],
    not: /抽取日期|抽取时间/,
  },
  start: { signs: [[/(开始|起始|启动)(时间|日期)?$/, 9]] },
  end: { signs: [[/(结束|终止)(时间|日期)?$/, 9]] },
  deadline: {
    signs: [
      [/(完成|截止)(时限|期限|时间|日期)$/, 9.5],
      [/^时限$/, 7],
    ],
  },
  drawFrom: { signs: [[/^抽取(日期|时间)(起|自|从)?$/, 9]] },
  drawTo: { signs: [[/^抽取(日期|时间)(至|到|止)$/, 9]] },
  lead: {
    signs: [
      [/^(联合)?(发起|牵头|主办)(检查|抽查)?的?(部门|单位|股室|科室|处室|机构)?$/, 9],
      [/^lead(_department)?$/, 9],
    ],
  },
  participants: {
    signs: [
      [/^(配合|参与|响应|协同|协办|参加|联合)(检查|抽查)?的?(部门|单位|股室|科室|处室|机构)$/, 9],
      [/^备注\(.*(联查|参与|配合|联合).*部门.*\)$/, 9],
      [/^participants?(_departments)?$/, 9],
    ],
  },
  departments: { signs: [[/^(联查|抽查检查|检查|抽查|涉及|各|所属|归属|事项所属)?部门$/, 8.7]] },
  subject: {
    signs: [
      [/^(检查|抽查|实施|执法|监管|承办|责任)(主体|单位|部门|机关)$/, 8.5],
      [/^主体$/, 6],
      [/组织实施$/, 5],
      [/^(check_)?subjects?$/, 9],
    ],
  },
  office: { signs: [[/科室|股室|股站|处室|承办机构|经办机构|责任股/, 8]], not: /牵头|参与|配合|发起|响应/ },
  joint: { signs: [[/^是否.*(联合|跨部门)/, 10]] },
  duties: { signs: [[/分工/, 8]] },
  method: {
    signs: [
      [/^(抽查|检查|监管|随机)*方式$/, 8],
      [/^(check_?)?methods?$/, 9],
    ],
  },
  level: {
    signs: [
      [/层级|检查模式|抽查模式/, 8],
      [/^level$/, 9],
    ],
  },
  launch: { signs: [[/^发起方式/, 9.5]] },
  itemClass: {
    signs: [
      [/^(抽查|检查)?(检查)?(事项|项目)(类别|分类|性质|划分|类型)$/, 9.5],
      [/^(类别|分类)$/, 6],
      [/^item_?(class|category)$/, 9],
    ],
  },
  classGeneral: { signs: [[/^一般(检查|抽查)?事项$/, 10]] },
  classKey: { signs: [[/^重点(检查|抽查)?事项$/, 10]] },
  basis: {
    signs: [
      [/依据$/, 9],
      [/^legal_?basis$/, 9],
    ],
  },
  powerItem: { signs: [[/^(权责|权力|行政权力)清单/, 9.8]] },
  staff: { signs: [[/人员/, 6]] },
  year: { signs: [[/^(年度|年份|计划年度|year)$/, 9]] },
  targetKinds: { signs: [[/^适用(检查|抽查)?对象(类型|种类)$/, 10]] },
  industryCodes: { signs: [[/^(适用)?(国民经济)?行业(代码|编码)$/, 10]] },
  labels: { signs: [[/^(适用)?(检查|抽查)?对象标签$|^标签$/, 10]] },
  specialties: { signs: [[/^所需(业务)?(专业|专长|专业专长|资质)$/, 10]] },
  nationalCode: { signs: [[/^国家(清单|统一|级)?(事项)?(编码|编号|代码)$/, 10]] },
  mergeGroup: { signs: [[/^(同一|合并)事项(组|编号|分组)$/, 10]] },
  remark: { signs: [[/^(备注|说明|其他说明|notes?|remarks?)$/, 8]] },
} as const satisfies Record<string, ShownSigns>;

export type ListField = keyof typeof SIGNS;

const ALL: Readonly<Record<ListField, ShownSigns>> = SIGNS;

/** The vocabulary of a table that has these fields. What it leaves out is known no more and kept as it is. */
export function vocabularyOf<F extends ListField>(fields: readonly F[]): Vocabulary<F> {
  return fields.map((field) => ({ field, ...ALL[field] }));
}
