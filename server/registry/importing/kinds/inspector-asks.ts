import { text } from '../../../kernel/text.ts';
import { askFor } from '../ask.ts';

export const INSPECTOR_ASK = {
  noName: text('没有写姓名：这是谁？', 'No name is given: who is this?'),
  noDepartment: askFor('R021', '没有写所属部门：在哪个部门工作？', 'No department is given: who employs this person?'),
  personKind: askFor(
    'R023',
    '人员类别没有读懂：执法人员还是专家？',
    'The kind of person could not be read: inspector or expert?',
  ),
  certificate: text(
    '执法证号没有读懂：应为证件上的号码',
    'The certificate number could not be read: the number on the certificate belongs here',
  ),
  certificateKind: askFor(
    'R022',
    '证件类型没有读懂：省级行政执法证还是部门（部委）执法证？',
    'The certificate could not be told: provincial or ministerial?',
  ),
  noEnd: askFor('R022', '执法证到哪一天有效？', 'Until which day does the certificate hold?'),
  reversed: text('有效期的起止日期颠倒：哪一天对？', 'The certificate ends before it begins: which day is right?'),
  expired: askFor(
    'R022',
    '执法证已经过期，不能参加抽取：换证了吗？',
    'The certificate has expired, the person cannot be drawn: was it renewed?',
  ),
  idNumber: text('15 位旧身份证号：18 位号码是多少？', 'A former identity number of 15 digits: what is the one of 18?'),
} as const;

export const NO_CERTIFICATE = {
  problem: text('没有执法证号，不能作为执法检查人员', 'Without a certificate number nobody is an inspector'),
  remedy: text(
    '请填写执法证号；只提供意见的专家，请在“人员类别”写“专家”',
    'Give the certificate’s number; for an expert who only advises write 专家 as the kind of person',
  ),
} as const;

export const NOT_QUALIFIED = {
  problem: text(
    '辅助人员、协管员、网格员、临时人员和第三方人员不得实施检查',
    'Auxiliaries, grid workers, temporary staff and third parties must not inspect',
  ),
  remedy: text('请从名录中删去这一行', 'Take this line out of the registry'),
} as const;

export const ID_WRONG = {
  problem: text('身份证号码的日期或校验码不对', 'The identity number fails its date or its check digit'),
  remedy: text('请对照证件重新录入 18 位号码', 'Type the 18 characters anew from the card'),
} as const;

export const sameCertificate = (row: number) =>
  text(`执法证号与第 ${row} 行重复`, `The certificate number stands on line ${row} already`);

export const ONE_LINE_A_PERSON = text('请核对证号，同一人只保留一行', 'Check the number; keep one line for a person');
