import type { ReactNode } from 'react';
import type { Role } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useRoles } from '../plans/useOwn.ts';
import { PageHeader, PageTabs } from '../ui/index.ts';
import { useOwnClaims } from './useOwnClaims.ts';

const OFFICE: readonly Role[] = ['LIAISON', 'AUDITOR', 'ADMINISTRATOR'];

/** The parts of 一单两库, and whose they are. */
const SECTIONS = [
  { to: '/items', name: 'items', end: true, roles: OFFICE },
  { to: '/items/claims', name: 'claims', roles: OFFICE },
  { to: '/items/matters', name: 'matters', roles: OFFICE },
  { to: '/upstream', name: 'upstream', roles: ['ADMINISTRATOR', 'AUDITOR'] },
  { to: '/targets', name: 'targets', end: true, roles: OFFICE },
  { to: '/inspectors', name: 'people', end: true, roles: [...OFFICE, 'LEGAL'] },
  { to: '/targets/health', name: 'health', roles: OFFICE },
  { to: '/imports', name: 'imports', roles: ['LIAISON', 'ADMINISTRATOR'] },
] as const satisfies readonly { to: string; name: string; end?: boolean; roles: readonly Role[] }[];

/** The head of 一单两库: the item list and the two registries side by side. */
export function RegistryHead({ aside }: { aside?: ReactNode }) {
  const t = useT('registry');
  const roles = useRoles();
  const waiting = useOwnClaims();
  const tabs = SECTIONS.filter((section) => section.roles.some((role) => roles.includes(role))).map(
    ({ to, name, ...rest }) => ({
      to,
      name: t(`sections.${name}`),
      ...('end' in rest && { end: true }),
      ...(name === 'claims' && waiting > 0 && { count: waiting }),
    }),
  );
  return (
    <PageHeader title={t('sections.title')} aside={aside} tabs={<PageTabs label={t('sections.title')} tabs={tabs} />} />
  );
}
