import type { Hub } from '../../action/hub.ts';
import { localId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { Vault } from '../../platform/vault.ts';
import { initialsOf } from '../initials.ts';
import type { Days } from './drawable.ts';
import type { PersonFields } from './inspector.ts';

/** A person under change: the record, with what is encrypted opened. */
export interface PersonState {
  uuid: string;
  jurisdictionId: string;
  departmentId: string;
  revision: number;
  verifiedAt: Date | null;
  verifiedBy: string | null;
  fields: PersonFields;
  absences: (Days & { kind: 'LEAVE' | 'OTHER_DUTY' })[];
}

interface Row extends Omit<PersonFields, 'identityNumber' | 'phone'>, Omit<PersonState, 'fields'> {
  identityNumber: Uint8Array | null;
  phone: Uint8Array | null;
}

const place = (uuid: string, field: 'identity' | 'phone'): string => `inspector/${uuid}/${field}`;

/** The row behind a person's id; an id of anything else is not found. */
export function inspectorUuid(id: string): string {
  const uuid = localId('Inspector', id);
  if (uuid === null) throw refusal.notFound();
  return uuid;
}

function opened(vault: Vault, sealed: Uint8Array | null, label: string): string | null {
  return sealed === null ? null : vault.open(sealed, label).toString('utf8');
}

/** People of a jurisdiction by a condition on `i` ($3 and on); leave that is over is left to the history. */
export async function findPeople(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  today: string,
  condition: string,
  parameters: readonly unknown[],
  locks = false,
): Promise<PersonState[]> {
  const rows = await reader.rows<Row>(
    `select i.id as uuid, d.jurisdiction_id as "jurisdictionId", i.department_id as "departmentId", i.revision,
       i.verified_at as "verifiedAt", v.name as "verifiedBy", i.name, i.person_type as "personType", i.title,
       i.certificate_number as "certificateNumber", i.certificate_kind as "certificateKind", i.valid_from as "validFrom",
       i.valid_to as "validTo", i.specialties, i.station, i.organisation_level as "organisationLevel",
       i.trained_on as "trainedOn", i.on_duty as "onDuty", i.identity_number as "identityNumber", i.phone, a.username,
       coalesce((select json_agg(json_build_object('kind', b.kind, 'from', b.from_on, 'to', b.to_on) order by b.from_on)
         from inspector_absences b where b.inspector_id = i.id and b.to_on >= $1), '[]') as absences
     from inspectors i join departments d on d.id = i.department_id
       left join accounts a on a.id = i.account_id left join accounts v on v.id = i.verified_by
     where d.jurisdiction_id = $2 and ${condition}${locks ? ' for update of i' : ''}`,
    [today, jurisdictionId, ...parameters],
  );
  return rows.map((row) => stateOf(hub.vault, row));
}

/** A person of this jurisdiction. */
export async function getPerson(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  uuid: string,
  today: string,
): Promise<PersonState> {
  const [person] = await findPeople(hub, reader, jurisdictionId, today, 'i.id = $3', [uuid]);
  if (person === undefined) throw refusal.notFound();
  return person;
}

function stateOf(vault: Vault, row: Row): PersonState {
  const { uuid, jurisdictionId, departmentId, revision, verifiedAt, verifiedBy, absences, identityNumber, phone } = row;
  return {
    uuid,
    jurisdictionId,
    departmentId,
    revision,
    verifiedAt: verifiedAt === null ? null : new Date(verifiedAt),
    verifiedBy,
    absences,
    fields: {
      name: row.name,
      personType: row.personType,
      title: row.title,
      certificateNumber: row.certificateNumber,
      certificateKind: row.certificateKind,
      validFrom: row.validFrom,
      validTo: row.validTo,
      specialties: row.specialties,
      station: row.station,
      organisationLevel: row.organisationLevel,
      trainedOn: row.trainedOn,
      onDuty: row.onDuty,
      identityNumber: opened(vault, identityNumber, place(uuid, 'identity')),
      phone: opened(vault, phone, place(uuid, 'phone')),
      username: row.username,
    },
  };
}

function sealed(vault: Vault, value: string | null, label: string): Buffer | null {
  return value === null ? null : vault.lock(Buffer.from(value, 'utf8'), label);
}

export interface PersonToWrite {
  uuid: string;
  departmentId: string;
  accountId: string | null;
  fields: PersonFields;
  /** Whether what was verified still stands. */
  staysVerified: boolean;
}

/** Writes whole records; a change of what was verified takes the verification back (R024). */
export async function writePeople(hub: Hub, tx: Tx, people: readonly PersonToWrite[]): Promise<void> {
  if (people.length === 0) return;
  const number = (value: string | null, label: string): string | null =>
    sealed(hub.vault, value, label)?.toString('base64') ?? null;
  const rows = people.map(({ uuid, departmentId, accountId, fields, staysVerified }) => ({
    ...fields,
    uuid,
    departmentId,
    accountId,
    staysVerified,
    initials: initialsOf(fields.name),
    identityDigest: fields.identityNumber === null ? null : identityDigest(hub.vault, fields.identityNumber),
    identityNumber: number(fields.identityNumber, place(uuid, 'identity')),
    phone: number(fields.phone, place(uuid, 'phone')),
  }));
  await tx.rows(
    `insert into inspectors (id, department_id, account_id, certificate_number, certificate_kind, name, title, specialties,
       station, valid_from, valid_to, on_duty, person_type, organisation_level, trained_on, identity_number, phone,
       initials, identity_digest, verified_at, verified_by)
     select u.uuid, u."departmentId", u."accountId", u."certificateNumber", u."certificateKind", u.name, u.title, u.specialties,
       u.station, u."validFrom", u."validTo", u."onDuty", u."personType", u."organisationLevel", u."trainedOn",
       decode(u."identityNumber", 'base64'), decode(u.phone, 'base64'), u.initials, u."identityDigest",
       case when u."staysVerified" then i.verified_at end, case when u."staysVerified" then i.verified_by end
     from json_to_recordset($1::json) as u(uuid uuid, "departmentId" uuid, "accountId" uuid, "certificateNumber" text,
       "certificateKind" text, name text, title text, specialties text[], station text, "validFrom" date, "validTo" date,
       "onDuty" boolean, "personType" text, "organisationLevel" text, "trainedOn" date, "identityNumber" text, phone text,
       "staysVerified" boolean, initials text, "identityDigest" text) left join inspectors i on i.id = u.uuid
     on conflict (id) do update set account_id = excluded.account_id, certificate_number = excluded.certificate_number,
       certificate_kind = excluded.certificate_kind, name = excluded.name, initials = excluded.initials,
       identity_digest = excluded.identity_digest, title = excluded.title,
       specialties = excluded.specialties, station = excluded.station, valid_from = excluded.valid_from,
       valid_to = excluded.valid_to, on_duty = excluded.on_duty, person_type = excluded.person_type,
       organisation_level = excluded.organisation_level, trained_on = excluded.trained_on,
       identity_number = excluded.identity_number, phone = excluded.phone, verified_at = excluded.verified_at,
       verified_by = excluded.verified_by, revision = inspectors.revision + 1`,
    [JSON.stringify(rows)],
  );
}

export const writePerson = (hub: Hub, tx: Tx, person: PersonToWrite): Promise<void> => writePeople(hub, tx, [person]);

/** The identity number of a row as it is stored. */
export const openIdentity = (vault: Vault, row: { id: string; identityNumber: Uint8Array }): string =>
  vault.open(row.identityNumber, place(row.id, 'identity')).toString('utf8');

/** Equal for equal numbers; without the configuration's key nobody can try numbers until one fits. */
export const identityDigest = (vault: Vault, number: string): string => vault.digest(number, 'inspector/identity');

/** The other records of a person, by their identity number, in the whole hub. */
export async function findByIdentity(
  reader: Reader,
  digests: readonly string[],
): Promise<{ uuid: string; digest: string; departmentId: string }[]> {
  return reader.rows(
    `select id as uuid, identity_digest as digest, department_id as "departmentId" from inspectors
     where identity_digest = any($1::text[])`,
    [digests],
  );
}

/** Who holds a certificate already, in the whole hub. */
export async function findByCertificate(reader: Reader, certificate: string): Promise<string | null> {
  const [row] = await reader.rows<{ id: string }>('select id from inspectors where certificate_number = $1', [
    certificate,
  ]);
  return row?.id ?? null;
}

/** An inspector's account of a department that no other record has (R020). */
export async function findFreeAccount(
  reader: Reader,
  username: string,
  departmentId: string,
  uuid: string,
): Promise<string | null> {
  const [row] = await reader.rows<{ id: string }>(
    `select id from accounts a where username = $1 and department_id = $2 and 'INSPECTOR' = any(roles)
       and not exists (select 1 from inspectors i where i.account_id = a.id and i.id <> $3)`,
    [username, departmentId, uuid],
  );
  return row?.id ?? null;
}
