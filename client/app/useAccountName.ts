import type { Session } from '../lib/session.ts';
import { useT } from '../lib/i18n.ts';

/** 公安局 · 联络员: the department and the first role, as others would say it. */
export function useAccountName({ name, department, roles }: Session['viewer']): string {
  const t = useT('identity');
  const role = roles[0];
  if (department == null) return role === undefined ? name : t(`role.${role}`);
  return role === undefined ? department.name : t('account', { department: department.name, role: t(`role.${role}`) });
}
