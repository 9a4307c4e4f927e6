import { type Text, text } from '../../../kernel/text.ts';
import { askFor } from '../ask.ts';
import type { CreditCodeFault } from '../../credit-code.ts';

export const TARGET_ASK = {
  noKey: askFor(
    'R014',
    '没有统一社会信用代码或编号：这个对象按什么号码登记？',
    'No credit code or number is given: under which number is this target filed?',
  ),
  noName: text('没有写名称：这个对象叫什么？', 'No name is given: what is this target called?'),
  noKind: askFor(
    'R014',
    '是企业、个体工商户、农民专业合作社、自然人、产品、项目、设施（附属客体）还是行为？',
    'Which kind is it: enterprise, individual business, cooperative, natural person, product, project, facility or behaviour?',
  ),
  otherKind: text(
    '对象类型与统一社会信用代码不一致（91 为企业、92 为个体工商户、93 为农民专业合作社）：哪一个对？',
    'The kind is not that of the credit code (91 enterprise, 92 individual business, 93 cooperative): which is right?',
  ),
  organisation: text(
    '代码中的组织机构代码（第 9 至 17 位）校验码不符：代码抄录是否有误？',
    'The organisation code within it (characters 9 to 17) fails its own check digit: is it copied right?',
  ),
  formerNumber: text(
    '这像是旧的 15 位注册号：统一社会信用代码是多少？',
    'This looks like a former registration number of 15 digits: what is the unified social credit code?',
  ),
  noStatus: askFor(
    'R018',
    '没有写登记状态：存续、注销、吊销还是停业？',
    'No standing is given: in existence, deregistered, revoked or suspended?',
  ),
  riskClass: askFor(
    'R017',
    '信用风险类别没有读懂：A、B、C、D 还是未分类？',
    'The risk class could not be read: A, B, C, D or none?',
  ),
  future: text('成立日期在今天之后：哪一天对？', 'The day of registration lies ahead: which day is right?'),
} as const;

const LETTERS = text(
  '请对照营业执照重新录入（代码里没有字母 I、O、Z、S、V）',
  'Type it anew from the licence (the letters I, O, Z, S and V do not occur)',
);
const AS_TEXT = text(
  '请对照营业执照重新录入，并先把单元格设为“文本”格式',
  'Type it anew from the licence, into a cell formatted as text',
);

/** What keeps a line out whose credit code is wrong, and what would mend it. */
export const CODE_FAULT: Readonly<Record<Exclude<CreditCodeFault, 'ORGANISATION'>, { problem: Text; remedy: Text }>> = {
  LENGTH: {
    problem: text('统一社会信用代码不是 18 位', 'The unified social credit code has not 18 characters'),
    remedy: AS_TEXT,
  },
  CHARACTER: {
    problem: text('统一社会信用代码含有不会出现的字符', 'The unified social credit code has a character that none has'),
    remedy: LETTERS,
  },
  CHECK_DIGIT: {
    problem: text(
      '统一社会信用代码的校验码不对（GB 32100-2015），有一位抄错',
      'The unified social credit code fails its check digit (GB 32100-2015): a character is wrong',
    ),
    remedy: LETTERS,
  },
};

export const ID_FAULT = {
  problem: text('身份证号码的日期或校验码不对', 'The identity number fails its date or its check digit'),
  remedy: text('请对照证件重新录入 18 位号码', 'Type the 18 characters anew from the card'),
} as const;

export const KEY_TOO_LONG = {
  problem: text('编号超过 64 个字符', 'The number has more than 64 characters'),
  remedy: text('请只写登记用的编号', 'Give the number alone that it is filed under'),
} as const;

export const sameKey = (row: number) =>
  text(`与第 ${row} 行是同一个对象（代码或编号相同）`, `The same target stands on line ${row}`);

export const ONE_LINE_EACH = text('请只保留一行', 'Keep one of the lines');
