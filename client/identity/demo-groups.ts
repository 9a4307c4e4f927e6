import type { HubInfoQuery } from '../generated/graphql.js';

export type DemoAccount = HubInfoQuery['hubInfo']['accounts'][number];
export type RoleName = DemoAccount['roles'][number];

const ORDER: readonly RoleName[] = [
  'LIAISON',
  'INSPECTOR',
  'LEGAL',
  'LEADER',
  'DEPARTMENT_LEADER',
  'AUDITOR',
  'ADMINISTRATOR',
];

/** The demo county's accounts under their first role, in the order of the story. */
export function groupAccounts(accounts: readonly DemoAccount[]): { role: RoleName; people: DemoAccount[] }[] {
  return ORDER.flatMap((role) => {
    const people = accounts.filter(({ roles }) => roles[0] === role);
    return people.length === 0 ? [] : [{ role, people }];
  });
}
