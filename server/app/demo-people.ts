import type { Reader } from '../platform/database.ts';
import type { DemoPerson } from './banner.ts';

const FIXED: readonly DemoPerson[] = [
  { username: 'scjg.liaison', zh: '市场监管局联络员', en: 'liaison; as <department>.liaison for the others' },
  { username: 'leader', zh: '县领导', en: 'county leadership' },
  { username: 'auditor', zh: '审计员', en: 'auditor' },
  { username: 'admin', zh: '系统管理员', en: 'administrator' },
];

/** One account of each kind, enough to walk through the hub; the sign-in page offers them all. */
export async function fewDemoAccounts(reader: Reader): Promise<DemoPerson[]> {
  const [inspector] = await reader.rows<{ username: string }>(
    `select a.username from accounts a join departments d on d.id = a.department_id
     where 'INSPECTOR' = any(a.roles) and a.disabled_at is null order by d.sort_order, a.username limit 1`,
  );
  const [liaison, ...others] = FIXED;
  const checks =
    inspector === undefined ? [] : [{ ...inspector, zh: '执法检查人员', en: 'inspector, by certificate number' }];
  return [liaison!, ...checks, ...others];
}
