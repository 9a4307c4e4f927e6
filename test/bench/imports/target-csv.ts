import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { creditCheckDigit, organisationCheckDigit } from '../../../server/registry/credit-code.ts';

/** A credit code with both of its check digits, different for each number. */
export function creditCodeOf(number: number, prefix = '91990101'): string {
  const body = `M${number.toString().padStart(7, '0')}`;
  const first = prefix + body + organisationCheckDigit(body);
  return first + creditCheckDigit(first);
}

export interface TargetCsv {
  lines: number;
  districts: readonly string[];
  industries: readonly string[];
  /** From which number on; different files bring different targets. */
  from?: number;
}

const HEADING =
  '序号,统一社会信用代码或编号,对象名称,对象类型,登记状态,行业代码,所在区划,信用风险类别,成立日期,地址\r\n';
const CLASSES = ['A', 'B', 'B', 'C', 'D', ''];

export function* targetLines({ lines, districts, industries, from = 0 }: TargetCsv): Generator<string> {
  yield `\ufeff${HEADING}`;
  for (let i = 0; i < lines; i += 1) {
    const number = from + i;
    const day = `20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 9}`;
    const industry = industries[number % industries.length]!;
    const district = districts[number % districts.length]!;
    yield `${i + 1},${creditCodeOf(number)},示范第${number}号商贸有限公司,企业,存续,${industry},${district},${CLASSES[number % CLASSES.length]},${day},示范县人民路${number % 999}号\r\n`;
  }
}

/** Writes such a file. */
export async function writeTargetCsv(path: string, asked: TargetCsv): Promise<void> {
  await pipeline(Readable.from(targetLines(asked)), createWriteStream(path));
}
