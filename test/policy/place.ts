import { gatehouseOf } from '../../server/identity/index.ts';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import { newId } from '../../server/kernel/ids.ts';
import { Caller } from '../support/caller.ts';
import type { TestHub } from '../support/hub.ts';
import { policyDocuments } from './documents.ts';

export const COUNTY = '990101';

/** A day from today on, as the hub counts it. */
export const dayFromNow = ({ clock }: TestHub, days: number): string => addDays(localDate(clock.now()), days);

/** A decision's input with the clause that every decision needs. */
export const deciding = (key: string, value: object | null, validFrom: string, more: object = {}) => ({
  key,
  value,
  validFrom,
  document: '县联〔2026〕1号',
  article: '第三条',
  ...more,
});

/** What holds for a key. */
export async function entryOf(as: Caller, code: string, on?: string, place?: string): Promise<any> {
  const { entries } = await as.get(policyDocuments.policy, { on, place });
  return entries.find(({ key }: any) => key.code === code);
}

export async function historyOf(as: Caller, key: string): Promise<any[]> {
  const { nodes } = await as.get(policyDocuments.history, { key, first: 100 });
  return nodes;
}

/** The administrator of the city above the county, with the city's code. */
export async function cityAdministrator({ hub, url }: TestHub): Promise<{ admin: Caller; code: string }> {
  const [city] = await hub.database.rows<{ id: string; code: string }>(
    `select up.id, up.code from jurisdictions j join jurisdictions up on up.id = j.parent_id where j.code = $1`,
    [COUNTY],
  );
  const account = newId();
  await hub.database.transaction((tx) =>
    tx.rows(
      `insert into accounts (id, username, password_hash, name, roles, jurisdiction_id)
       values ($1, 'city.admin', 'none', '市级管理员', '{ADMINISTRATOR}', $2)`,
      [account, city!.id],
    ),
  );
  const { token } = await gatehouseOf(hub).sessions.open(account, 'test');
  return { admin: new Caller(url, token, 'en'), code: city!.code };
}
