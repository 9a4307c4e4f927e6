import type { Hub } from '../../action/hub.ts';
import { localId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { Vault } from '../../platform/vault.ts';
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

/** A person of this jurisdiction; leave that is over is left to the history. */
export async function getPerson(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  uuid: string,
  today: string,
): Promise<PersonState> {
  const [row] = await reader.rows<Row>(
    `select i.id as uuid, d.jurisdiction_id as "jurisdictionId", i.department_id as "departmentId", i.revision,
       i.verified_at as "verifiedAt", v.name as "verifiedBy", i.name, i.person_type as "personType", i.title,
       i.certificate_number as "certificateNumber", i.certificate_kind as "certificateKind", i.valid_from as "validFrom",
       i.valid_to as "validTo", i.specialties, i.station, i.organisation_level as "organisationLevel",
       i.trained_on as "trainedOn", i.on_duty as "onDuty", i.identity_number as "identityNumber", i.phone, a.username,
       coalesce((select json_agg(json_build_object('kind', b.kind, 'from', b.from_on, 'to', b.to_on) order by b.from_on)
         from inspector_absences b where b.inspector_id = i.id and b.to_on >= $3), '[]') as absences
     from inspectors i join departments d on d.id = i.department_id
       left join accounts a on a.id = i.account_id left join accounts v on v.id = i.verified_by
     where i.id = $1 and d.jurisdiction_id = $2`,
    [uuid, jurisdictionId, today],
  );
  if (row === undefined) throw refusal.notFound();
  const { departmentId, revision, verifiedAt, verifiedBy, absences, identityNumber, phone } = row;
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
      identityNumber: opened(hub.vault, identityNumber, place(uuid, 'identity')),
      phone: opened(hub.vault, phone, place(uuid, 'phone')),
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

/** Writes a whole record; a change of what was verified takes the verification back (R024). */
export async function writePerson(hub: Hub, tx: Tx, person: PersonToWrite): Promise<void> {
  const { uuid, departmentId, accountId, fields, staysVerified } = person;
  await tx.rows(
    `insert into inspectors (id, department_id, account_id, certificate_number, certificate_kind, name, title, specialties,
       station, valid_from, valid_to, on_duty, person_type, organisation_level, trained_on, identity_number, phone)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     on conflict (id) do update set account_id = $3, certificate_number = $4, certificate_kind = $5, name = $6, title = $7,
       specialties = $8, station = $9, valid_from = $10, valid_to = $11, on_duty = $12, person_type = $13,
       organisation_level = $14, trained_on = $15, identity_number = $16, phone = $17,
       verified_at = case when $18::boolean then inspectors.verified_at end,
       verified_by = case when $18::boolean then inspectors.verified_by end, revision = inspectors.revision + 1`,
    [
      uuid,
      departmentId,
      accountId,
      fields.certificateNumber,
      fields.certificateKind,
      fields.name,
      fields.title,
      fields.specialties,
      fields.station,
      fields.validFrom,
      fields.validTo,
      fields.onDuty,
      fields.personType,
      fields.organisationLevel,
      fields.trainedOn,
      sealed(hub.vault, fields.identityNumber, place(uuid, 'identity')),
      sealed(hub.vault, fields.phone, place(uuid, 'phone')),
      staysVerified,
    ],
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
