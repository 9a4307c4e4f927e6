import type { ReactNode } from 'react';
import type { Role } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useRoles } from '../plans/useOwn.ts';
import { PageHeader, PageTabs } from '../ui/index.ts';

const OFFICE: readonly Role[] = ['LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR'];

/** The parts of 年度计划, and whose they are. */
const SECTIONS = [
  { to: '/programmes', name: 'year', end: true, roles: OFFICE },
  { to: '/programmes/calendar', name: 'calendar', roles: OFFICE },
  { to: '/programmes/radar', name: 'radar', roles: OFFICE },
  { to: '/programmes/deadlines', name: 'deadlines', roles: OFFICE },
  { to: '/programmes/bodies', name: 'bodies', roles: [...OFFICE, 'ADMINISTRATOR'] },
  { to: '/programmes/industries', name: 'industries', roles: [...OFFICE, 'ADMINISTRATOR'] },
] as const satisfies readonly { to: string; name: string; end?: boolean; roles: readonly Role[] }[];

/** The head of 年度计划: the year's programmes, their calendar, what is due, and who coordinates. */
export function ProgrammesHead({ aside }: { aside?: ReactNode }) {
  const t = useT('programmes');
  const roles = useRoles();
  const tabs = SECTIONS.filter((section) => section.roles.some((role) => roles.includes(role))).map(
    ({ to, name, ...rest }) => ({ to, name: t(`sections.${name}`), ...('end' in rest && { end: true }) }),
  );
  return <PageHeader title={t('title')} aside={aside} tabs={<PageTabs label={t('title')} tabs={tabs} />} />;
}
