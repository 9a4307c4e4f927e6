import type { Role } from '../../kernel/actor.ts';
import type { DemoCounty } from './county.types.ts';

/** An account of the demo county, before it has keys. */
export interface DemoAccount {
  username: string;
  name: string;
  role: Role;
  departmentCode: string | null;
}

/** The password of them all: it is published, so a hub with real data has none of these accounts. */
export const DEMO_PASSWORD = 'onedoor-demo';

const JURISDICTION_WIDE: readonly DemoAccount[] = [
  { username: 'leader', name: '县领导', role: 'LEADER', departmentCode: null },
  { username: 'auditor', name: '审计员', role: 'AUDITOR', departmentCode: null },
  { username: 'admin', name: '系统管理员', role: 'ADMINISTRATOR', departmentCode: null },
];

export function inspectorUsername(certificateNumber: string): string {
  return certificateNumber.toLowerCase();
}

/** Everyone who can sign in: three an office, one an inspector, three for the county. */
export function demoAccounts({ departments, inspectors }: DemoCounty): DemoAccount[] {
  return [
    ...JURISDICTION_WIDE,
    ...departments.flatMap(({ code, name }): DemoAccount[] => [
      { username: `${code}.liaison`, name: `${name}联络员`, role: 'LIAISON', departmentCode: code },
      { username: `${code}.legal`, name: `${name}法制审核员`, role: 'LEGAL', departmentCode: code },
      { username: `${code}.leader`, name: `${name}负责人`, role: 'DEPARTMENT_LEADER', departmentCode: code },
    ]),
    ...inspectors.map(({ certificateNumber, name, departmentCode }): DemoAccount => ({
      username: inspectorUsername(certificateNumber),
      name,
      role: 'INSPECTOR',
      departmentCode,
    })),
  ];
}
