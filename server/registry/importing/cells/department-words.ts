// Fields of administration as tables abbreviate them, so that a name without its 局 or 部门 is known to be one.
const FIELDS =
  `公安 教育 教育体育 教体 市场监管 市场监督管理 市监 卫生健康 卫健 卫生 消防救援 消防 住房城乡建设 住房和城乡建设
住建 城乡建设 建设 交通运输 交通 商务 应急管理 应急 生态环境 环保 人力资源和社会保障 人力资源社会保障 人社 发展改革 发展和改革 发改
工业和信息化 工信 经信 民政 司法 司法行政 财政 自然资源 自然资源和规划 规划 城市管理 城管 综合执法 城市管理综合执法 城管执法 水利
水务 农业农村 农业 文化和旅游 文化旅游 文旅 文化广电旅游 文广旅 文广旅体 统计 医疗保障 医保 审批服务 行政审批 税务 气象 烟草
烟草专卖 邮政管理 邮政 宣传 新闻出版 电影 海关 林业 林业和草原 林草 粮食 粮食和物资储备 粮食行政管理 粮食行政 体育 广播电视 广电 药监
药品监管 药品监督管理 知识产权 退役军人事务 民族宗教 民宗 网信 金融 金融监管 国防动员 人防 地震 科技 科学技术 审计 园林 园林绿化
能源 通信管理 国资 国资监管 大数据 政务服务 外事 保密 密码管理 档案 机关事务 供销 公积金 畜牧 渔业 农机 水产 盐业 无线电管理 动物防疫
殡葬管理 教育行政 住房城乡建设行政 交通运输管理 城市管理行政执法 人民银行 残联 妇联 总工会 团县委 团市委 团区委`
    .split(/\s+/)
    .filter((word) => word !== '');

const KNOWN = new Set(FIELDS);

// How names of departments and sections end, and nothing else's.
const END = /(?:部门|委员会|局|办公室|政府|机关|海关|支队|大队|总队|中队|执法队|稽查队|股|科|处|室)$/;
// How some of them end, and what they inspect too: 培训机构 and 律师事务所 beside 消防救援机构 and 市场监管所.
const SHARED_END = /(?:机构|中心|所|站|队|部|厅|署|委|办|院)$/;
const ADMINISTRATION =
  /(?:监管|监督|监察|监测|管理|行政|执法|稽查|审批|检疫|防疫|推广|派出|司法|财政|宣传|组织|统战|政法|科技|种子|蚕桑|质安|质监|救援|检察|法|卫健|发改|住建|教育|经信|农|国资|编|网信|人防|国动|双随机|综合)$/;
const BARE_END =
  /^(?:行政主管|行政管理|主管|行政|管理)?(?:部门|机构|机关|委员会|委|办公室|局|办|厅|部|院|署|海关|支队|大队|总队|中队|队|中心|股|科|处|室|所|站)$/;
const OFFICE = /(股|科|处|室|所|站|大队|支队|中队|队|中心|稽查局)$/;
const PLACE = /^(?:本|国家)?(?:省|市|州|县|区|旗|镇|乡|局)?/;

/** Whether a name is one of a department or of a section, by its end. */
export function endsAsDepartment(name: string): boolean {
  if (BARE_END.test(name)) return false;
  if (END.test(name)) return true;
  const end = SHARED_END.exec(name);
  if (end === null) return false;
  const stem = name.slice(0, end.index);
  return isField(stem) || ADMINISTRATION.test(stem);
}

const LATER = /(?<!总)局(?=(.{0,15}?)(?:局|部门|委员会|消防救援(?:大队|支队|机构))$)/;
const AREA = /^(?:\p{Script=Han}{0,6}[省市州县区旗])?$/u;

/** Whether two names stand in one without what parted them (市场监管局公安局); 公安局交警大队 is one. */
export function isTwoNames(name: string): boolean {
  const found = LATER.exec(name);
  if (found === null) return false;
  const second = name.slice(found.index + 1).replace(/(?:局|部门|委员会|大队|支队|机构)$/, '');
  return FIELDS.some((field) => second.endsWith(field) && AREA.test(second.slice(0, -field.length)));
}

export const isBareEnd = (text: string): boolean => BARE_END.test(text);
export const isOffice = (name: string): boolean => OFFICE.test(name);

/** Whether the text is a known field of administration, with at most a level in front (公安, 市公安). */
export const isField = (name: string): boolean => KNOWN.has(name) || KNOWN.has(name.replace(PLACE, ''));

/** The ending that a list shares when only its last name bears one: 部门 of 公安、卫生健康、市场监管部门. */
export function sharedEnd(name: string): string | null {
  const end = /(行政主管部门|行政管理部门|主管部门|行政部门|管理部门|部门|局|机构)$/.exec(name)?.[1];
  if (end === undefined) return null;
  // 消防救援机构 and 公安机关 are names of their own; 部门 and 局 are what every name of a list lacks.
  return end === '机构' ? null : end.endsWith('部门') ? '部门' : end;
}
