import { riskClassesOf } from './risk-class.ts';
import type { Sampling } from './sampling.ts';

/** Whom an amount concerns: one entry each. */
type Concern = Pick<Sampling, 'riskClass' | 'level' | 'kind' | 'when'>;

const LEVEL =
  /^((?:省|市|州|县|区|旗|乡镇|镇街|街道|市本|省本|区县|市县|县区|(?:县|区|市|旗)\((?:市|县|区|旗)(?:、(?:市|县|区|旗))*\))级)$/;
const KIND = /^[\p{Script=Han}()（）、]{2,24}$/u;
// A kind of targets ends in what targets are; anything else in this place could as well be a reason or a department.
const KIND_END =
  /(企业|单位|机构|公司|组织|学校|院校|高校|幼儿园|医院|诊所|药店|馆|店|场所|市场|场|所|站|厂|社|园|库|户|者|商|车辆|船舶|项目|工地|工程|设备|产品|养殖场|网吧|界[桩碑])$/;
const NO_KIND =
  /每|第|其中|其他|其它|其余|原则|重点|一般|上年|去年|年度|季度|月|批|未|新|已|等|各|约|左右|以上|以下|级|类|事项|总数|名录|备案|登记|比例|占|主管|部门|按|对|抽取|不|和/;

/**
 * The concern that a label in front of an amount names; null where it cannot be told, none where there is no label.
 * `national` tells that the cell's words of risk are those of the national scheme.
 */
export function concernOf(label: string, national: boolean): Concern[] | null {
  const shown = label
    .replace(/(?:[:、]|为|按|按照|各按|分别按|抽查|抽取|检查|的)+$/, '')
    .replace(/^(?:按照?|对|以|抽查|抽取)/, '');
  if (shown === '') return [{}];
  const classes = riskClassesOf(shown.replace(/(各|均)$/, '').split(/[、/,]/), national);
  if (classes !== null) return classes.map((riskClass) => ({ riskClass }));
  const level = LEVEL.exec(shown)?.[1];
  if (level !== undefined) return [{ level }];
  const telling = shown.replace(/^[省市州县区]级(?=\p{Script=Han}{2})/u, '');
  return KIND.test(shown) && KIND_END.test(shown) && !NO_KIND.test(telling) ? [{ kind: shown }] : null;
}

const parts = (targets: string): string[] => targets.split(/[、,，;；]|和|及|以及|\n/).filter((part) => part !== '');

/** Whether a kind only repeats what all targets of the row are (项目抽查比例5% for 项目现场): then it narrows nothing. */
export function isWholeTarget(kind: string, targets: string | undefined): boolean {
  return (
    targets !== undefined &&
    targets !== '' &&
    parts(targets.replace(/\([^)]*\)/g, '')).every((part) => part.includes(kind))
  );
}
