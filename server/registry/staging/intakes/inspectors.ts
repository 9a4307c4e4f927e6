import type { Hub } from '../../../action/hub.ts';
import { directoryOf } from '../../../identity/index.ts';
import { newId } from '../../../kernel/ids.ts';
import { text } from '../../../kernel/text.ts';
import type { Reader, Tx } from '../../../platform/database.ts';
import { inspectorTable, type InspectorValues, namesMeant } from '../../importing/index.ts';
import { compact, type PersonFields, undoesVerification } from '../../inspectors/inspector.ts';
import { inspectorPermits } from '../../inspectors/inspector.permits.ts';
import {
  findByIdentity,
  findPeople,
  identityDigest,
  type PersonState,
  type PersonToWrite,
  writePeople,
} from '../../inspectors/inspector-write.store.ts';
import type { Intake, ToTakeBack, Values, Verdict, Written } from '../intake.ts';
import { removeUnreferenced } from '../references.ts';
import { keptBecause } from '../under-way.ts';
import {
  CERTIFICATE_CHOICES,
  type CellChoice,
  departmentChoices,
  nameChoices,
  PERSON_CHOICES,
} from './closed-lists.ts';
import { departmentOf, judgePerson, numberOf, type PeopleKnown, type PersonWrite } from './inspector-judge.ts';
import { personKeys } from './inspector-keys.ts';

/** What a record was, to be put back. */
interface PersonImage {
  departmentId: string;
  accountId: string | null;
  fields: PersonFields;
  verifiedAt: string | null;
  verifiedBy: string | null;
}

/** Who bears the certificates; of people without one, who has the name in the department alone. */
async function findKnown(known: PeopleKnown, reader: Reader, lines: readonly InspectorValues[], locks: boolean) {
  const numbers = lines.map(numberOf).filter((number) => number !== null);
  const names = lines.filter((line) => numberOf(line) === null).map(({ name }) => name ?? '');
  const people = await findPeople(
    known.hub,
    reader,
    known.actor.jurisdictionId,
    known.today,
    '(i.certificate_number = any($3::text[]) or (i.certificate_number is null and i.name = any($4::text[])))',
    [numbers, names],
    locks,
  );
  return (line: InspectorValues): PersonState | null => {
    const number = numberOf(line);
    if (number !== null) return people.find(({ fields }) => fields.certificateNumber === number) ?? null;
    const departmentId = departmentOf(known, line, []);
    const same = people.filter(
      (one) =>
        one.fields.certificateNumber === null && one.fields.name === line.name && one.departmentId === departmentId,
    );
    return same.length === 1 ? same[0]! : null;
  };
}

/** Records that have a line's identity number. */
async function findOthers({ hub: { vault } }: PeopleKnown, reader: Reader, lines: readonly InspectorValues[]) {
  const digestOf = ({ idNumber }: InspectorValues) =>
    idNumber === undefined ? null : identityDigest(vault, compact(idNumber));
  const others = await findByIdentity(
    reader,
    lines.map(digestOf).filter((digest) => digest !== null),
  );
  return (line: InspectorValues) => {
    const own = digestOf(line);
    return others.filter(({ digest }) => digest === own);
  };
}

async function accountsOf(tx: Tx, people: readonly PersonState[]): Promise<Map<string, string | null>> {
  const rows = await tx.rows<{ id: string; account: string | null }>(
    'select id, account_id as account from inspectors where id = any($1::uuid[])',
    [people.map(({ uuid }) => uuid)],
  );
  return new Map(rows.map(({ id, account }) => [id, account]));
}

async function write(hub: Hub, tx: Tx, verdicts: readonly Verdict<PersonWrite>[]): Promise<Written[]> {
  const people = verdicts.map(({ write: person, changes }) => ({
    ...person!,
    changes,
    uuid: person!.before?.uuid ?? newId(),
  }));
  const accounts = await accountsOf(
    tx,
    people.flatMap(({ before }) => before ?? []),
  );
  const rows = people.map(({ uuid, before, departmentId, fields, changes }): PersonToWrite => {
    const staysVerified = before !== null && before.verifiedAt !== null && !undoesVerification(changes);
    return { uuid, departmentId, accountId: accounts.get(uuid) ?? null, fields, staysVerified };
  });
  const verifiers = await verifiersOf(tx, [...accounts.keys()]);
  await writePeople(hub, tx, rows);
  return people.map(({ uuid, before }): Written => {
    if (before === null) return { record: uuid, revision: 1, image: null };
    const image: PersonImage = {
      departmentId: before.departmentId,
      accountId: accounts.get(uuid) ?? null,
      fields: before.fields,
      verifiedAt: before.verifiedAt?.toISOString() ?? null,
      verifiedBy: verifiers.get(uuid) ?? null,
    };
    return { record: uuid, revision: before.revision + 1, image };
  });
}

async function verifiersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await tx.rows<{ id: string; by: string | null }>(
    'select id, verified_by as by from inspectors where id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, by }) => [id, by]));
}

const CHANGED_SINCE = text('导入之后有人改过，保留现状', 'Somebody changed it since; it stays as it is');
const GONE = text('记录已不存在', 'The record is there no more');
const REFERRED = text('已被引用（抽取、检查、回避等），不能删除', 'Something refers to it; it cannot be removed');

async function takeBack(hub: Hub, tx: Tx, jurisdictionId: string, records: readonly ToTakeBack[]) {
  const stored = await tx.rows<{ id: string; revision: number }>(
    'select id, revision from inspectors where id = any($1::uuid[]) for update',
    [records.map(({ record }) => record)],
  );
  const revisions = new Map(stored.map(({ id, revision }) => [id, revision]));
  const untouched = records.filter(({ record, revision }) => revisions.get(record) === revision);
  const changed = untouched.filter(({ image }) => image !== null);
  const images = changed.map(({ record, image }) => ({ uuid: record, ...(image as PersonImage) }));
  await writePeople(
    hub,
    tx,
    images.map(({ verifiedAt: _, verifiedBy: __, ...person }) => ({ ...person, staysVerified: false })),
  );
  await tx.rows(
    `update inspectors i set verified_at = u.at, verified_by = u.by
     from unnest($1::uuid[], $2::timestamptz[], $3::uuid[]) as u(id, at, by) where i.id = u.id`,
    [
      images.map(({ uuid }) => uuid),
      images.map(({ verifiedAt }) => verifiedAt),
      images.map(({ verifiedBy }) => verifiedBy),
    ],
  );
  const added = untouched.filter(({ image }) => image === null).map(({ record }) => record);
  const stays = added.length === 0 ? null : await keptBecause(hub, tx, jurisdictionId);
  const removed = stays === null ? await removeUnreferenced(tx, 'inspectors', added) : new Set<string>();
  return records.map(({ record, revision, image }) => {
    const stands = revisions.get(record);
    if (stands === undefined) return GONE;
    if (stands !== revision) return CHANGED_SINCE;
    return image === null && !removed.has(record) ? (stays ?? REFERRED) : null;
  });
}

const MOST_CHOICES = 8;

function ofNames(cell: string): CellChoice[] {
  const { whole, parts } = namesMeant(cell);
  const ofOne = whole === null ? [] : [{ text: whole, label: text(`一个人：${whole}`, `One person: ${whole}`) }];
  const ofSeveral = parts.slice(0, MOST_CHOICES).map((name) => ({
    text: name,
    label: text(`这一行只是${name}`, `This line is of ${name} alone`),
  }));
  return [...ofOne, ...ofSeveral];
}

const SEVERAL = /[、,，;；/\s]/;

function personChoices(
  { directory, actor, specialtyNames }: PeopleKnown,
  field: string,
  cell: string,
): readonly CellChoice[] {
  switch (field) {
    case 'name':
      return ofNames(cell);
    case 'personKind':
      return PERSON_CHOICES;
    case 'certificateKind':
      return CERTIFICATE_CHOICES;
    case 'department':
      return departmentChoices(directory, actor, (departmentId) => inspectorPermits.save(actor, departmentId));
    // One choice would take the place of all words of the cell.
    case 'specialties':
      return SEVERAL.test(cell.trim()) ? [] : nameChoices(specialtyNames);
    default:
      return [];
  }
}

/** Tables of inspectors (R020 to R026). What a table says of verification is not believed: the legal section verifies (R024). */
export const inspectorIntake: Intake<PersonWrite, PeopleKnown> = {
  kind: 'INSPECTORS',
  table: inspectorTable,
  module: { url: new URL('../../importing/kinds/inspector-table.ts', import.meta.url).href, name: 'inspectorTable' },
  node: 'Inspector',
  permit: (actor) => inspectorPermits.save(actor, actor.departmentId ?? ''),
  keyOf(values) {
    const { name, department = '', personKind } = values as InspectorValues;
    const number = numberOf(values as InspectorValues);
    return number ?? (personKind === 'EXPERT' && name !== undefined ? `${department}/${name}` : null);
  },
  furtherKeys: (known, values) => personKeys(known, values as InspectorValues),
  async prepare(hub, judging) {
    const rows = await hub.database.rows<{ code: string; name: string }>(
      'select code, name from specialties order by code',
    );
    const specialties = new Map(rows.flatMap(({ code, name }) => [[name, code] as const, [code, code] as const]));
    return {
      ...judging,
      hub,
      directory: await directoryOf(hub),
      specialties,
      specialtyNames: rows.map(({ name }) => name),
    };
  },
  async judge(known, reader, lines, locks) {
    const people = lines as readonly (Values & InspectorValues)[];
    const bearerOf = await findKnown(known, reader, people, locks);
    const othersOf = await findOthers(known, reader, people);
    return people.map((line) => judgePerson(known, line, bearerOf(line), othersOf(line)));
  },
  choices: personChoices,
  records: {
    write: (hub, tx, _known, verdicts) => write(hub, tx, verdicts),
    takeBack: (hub, tx, { actor }, records) => takeBack(hub, tx, actor.jurisdictionId, records),
  },
};
