import { describe, expect, it } from '@jest/globals';
import { inspectorTable } from '../../server/registry/index.ts';
import { readInspectors } from './read-lines.ts';

const HEADINGS = [
  '姓名',
  '所属部门',
  '职务',
  '人员类别',
  '执法证号',
  '证件类型',
  '有效期自',
  '有效期至',
  '身份证号',
  '联系电话',
  '业务专长',
];
const FULL = [
  '王 伟',
  '县市场监督管理局',
  '副科长',
  '执法人员',
  '豫D-0001',
  '河南省行政执法证',
  '2022-03-01',
  '2027-02-28',
  '11010519491231002X',
  '138 0000 0000',
  '食品安全、特种设备',
];

const one = async (changes: Record<string, string> = {}) => {
  const cells = HEADINGS.map((heading, i) => changes[heading] ?? FULL[i]!);
  return (await readInspectors(HEADINGS, cells))[0]!;
};

describe('a registry of inspectors', () => {
  it('gives the fields of both documents (R021), the certificate (R022) and the specialties (R025)', async () => {
    const line = await one();
    expect(line).toMatchObject({
      status: 'ok',
      values: {
        name: '王伟',
        department: '县市场监督管理局',
        title: '副科长',
        personKind: 'INSPECTOR',
        certificateNumber: '豫D-0001',
        certificateKind: 'PROVINCIAL',
        validFrom: '2022-03-01',
        validTo: '2027-02-28',
        idNumber: '11010519491231002X',
        phone: '13800000000',
        specialties: ['食品安全', '特种设备'],
      },
    });
    expect(inspectorTable.shown!(line.values)).toMatchObject({
      idNumber: '1101**********002X',
      phone: '13*******00',
      certificateNumber: '豫D-0001',
    });
  });

  it('reads the number below 执法证号或身份证 by its check digit', async () => {
    const headings = ['所属部门', '姓名', '执法证号或身份证', '联系方式', '有效期'];
    const [first, second] = await readInspectors(
      headings,
      ['公安局', '张三', 'GAJ0001', '0839-7200110', '2022-01-01至2027-01-01'],
      ['公安局', '李四', '11010519491231002X', '', ''],
    );
    expect(first).toMatchObject({
      status: 'ok',
      values: { certificateNumber: 'GAJ0001', phone: '0839-7200110', validFrom: '2022-01-01', validTo: '2027-01-01' },
    });
    expect(second).toMatchObject({ status: 'refused', values: { idNumber: '11010519491231002X' } });
    expect(second!.problems[0]).toMatchObject({ column: '执法证号', clause: { id: 'R022' } });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['without a certificate', { 执法证号: '' }, '执法证号', 'R022'],
    ['who is an auxiliary', { 人员类别: '辅助人员' }, '人员类别', 'R023'],
    ['who is a grid worker', { 人员类别: '社区网格员' }, '人员类别', 'R023'],
  ])('refuses a person %s', async (_, changes, column, clause) => {
    const { status, problems } = await one(changes);
    expect([status, problems.map((found) => [found.column, found.clause?.id])]).toEqual([
      'refused',
      [[column, clause]],
    ]);
  });

  it('refuses a wrong identity number without telling it', async () => {
    const { status, problems } = await one({ 身份证号: '110105194912310029' });
    expect([status, problems[0]!.text]).toEqual(['refused', '1101**********0029']);
  });

  it('takes an expert without a certificate (R026)', async () => {
    const line = await one({ 人员类别: '专家', 执法证号: '', 证件类型: '', 有效期自: '', 有效期至: '' });
    expect(line).toMatchObject({ status: 'ok', values: { personKind: 'EXPERT' } });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a certificate that has ended', { 有效期至: '2026-02-28' }, '有效期至'],
    ['a certificate without an end', { 有效期至: '' }, '有效期至'],
    ['an end before the beginning', { 有效期至: '2021-01-01' }, '有效期至'],
    ['a kind of certificate that it does not know', { 证件类型: '工作证' }, '证件类型'],
    ['two names in one cell', { 姓名: '张三、李四' }, '姓名'],
    ['a missing department', { 所属部门: '' }, '所属部门'],
    ['departments without a name', { 所属部门: '各相关部门' }, '所属部门'],
    ['a phone number with lost digits', { 联系电话: '1380000' + '000' }, '联系电话'],
    ['an identity number of the former kind', { 身份证号: '110105491231002' }, '身份证号'],
    ['a kind of person that it does not know', { 人员类别: '其他' }, '人员类别'],
  ])('asks about %s', async (_, changes, column) => {
    const line = await one(changes);
    expect([line.status, line.questions.map((question) => question.column)]).toEqual(['question', [column]]);
  });

  it('refuses a certificate that stands there twice', async () => {
    const lines = await readInspectors(HEADINGS, FULL, FULL);
    expect(lines.map(({ status }) => status)).toEqual(['ok', 'refused']);
  });
});
