import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import { type Actor, isLiaisonOf } from '../../kernel/actor.ts';
import { globalId } from '../../kernel/ids.ts';
import { badCursor, type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { Connection } from '../../../schema/page.ts';
import type { Inspector, InspectorFilter } from '../../../schema/registry/inspector.ts';
import { type Condition, equals, holdsThat, isOneOf, likePattern, storable, where, wordsOf } from '../conditions.ts';
import { countRows } from '../count.ts';
import { mayBeInitials } from '../initials.ts';
import { type Disclosure, maskNumber } from '../masking.ts';
import { isUuid } from '../uuid.ts';

const CURSOR = 'ins';

/** An inspector as they are read. */
export interface InspectorRow extends Omit<Inspector, 'id' | 'department'> {
  uuid: string;
  departmentId: string;
}

/** The select list of an `InspectorRow`, for a table or its alias. */
export function inspectorColumns(from = 'inspectors'): string {
  return `${from}.id as uuid, ${from}.department_id as "departmentId", ${from}.name,
    coalesce(${from}.certificate_number, '') as "certificateNumber", ${from}.specialties, ${from}.station, ${from}.title,
    ${from}.person_type as "personType", ${from}.certificate_kind as "certificateKind", ${from}.valid_from as "validFrom",
    ${from}.valid_to as "validTo", ${from}.organisation_level as "organisationLevel", ${from}.trained_on as "trainedOn",
    ${from}.on_duty as "onDuty", ${from}.verified_at as "verifiedAt", ${from}.revision`;
}

/** An inspector as the API shows them (R021). */
export function inspectorView(row: InspectorRow, directory: Directory, disclosure: Disclosure = 'MASKED'): Inspector {
  const { uuid, departmentId, ...shown } = row;
  return {
    ...shown,
    id: globalId('Inspector', uuid),
    department: directory.byId(departmentId),
    certificateNumber: disclosure === 'SHOWN' ? row.certificateNumber : maskNumber(row.certificateNumber),
  };
}

const holds = (condition: string, asked: boolean | null | undefined): Condition | null =>
  asked === null || asked === undefined ? null : holdsThat((p) => `(${condition}) = ${p}`, asked);

/** The words anywhere in the name or the station, or the initials of the name. */
function named(words: string): Condition {
  const name = likePattern(words);
  if (!mayBeInitials(words)) return holdsThat((p) => `(name ilike ${p} or station ilike ${p})`, name);
  return holdsThat(
    (p, initials) => `(name ilike ${p} or station ilike ${p} or initials like ${initials})`,
    name,
    likePattern(words.toLowerCase()),
  );
}

/** What a filter asks; left out, the person's type is inspector. */
function conditionsOf(filter: InspectorFilter): (Condition | null)[] {
  const words = wordsOf(filter.text);
  return [
    equals('person_type', filter.personType === undefined ? 'INSPECTOR' : filter.personType),
    holds('verified_at is not null', filter.verified),
    holds('on_duty', filter.onDuty),
    equals('certificate_kind', filter.certificateKind),
    equals('organisation_level', filter.organisationLevel),
    filter.validBefore === null || filter.validBefore === undefined
      ? null
      : holdsThat((p) => `valid_to < ${p}::date`, filter.validBefore),
    filter.specialty === null || filter.specialty === undefined
      ? null
      : holdsThat((p) => `specialties @> array[${p}::text]`, storable(filter.specialty)),
    words === null ? null : named(words),
  ];
}

/** The people of a jurisdiction's departments, or of the one that is named; of one that is elsewhere nobody. */
export function employedIn(directory: Directory, jurisdictionId: string, code?: string | null): Condition | null {
  const departments = directory
    .inJurisdiction(jurisdictionId)
    .filter((department) => code === null || code === undefined || department.code === code);
  return isOneOf(
    'department_id',
    departments.map(({ uuid }) => uuid),
  );
}

/** The people of a jurisdiction that a filter finds. */
export const wholeFilter = (
  directory: Directory,
  jurisdictionId: string,
  departmentCode: string | null | undefined,
  filter: InspectorFilter,
): (Condition | null)[] => [employedIn(directory, jurisdictionId, departmentCode), ...conditionsOf(filter)];

/** Inspectors of the actor's jurisdiction, department by department. The cursor bears no certificate number. */
export async function findInspectors(
  hub: Hub,
  actor: Actor,
  departmentCode: string | null | undefined,
  filter: InspectorFilter | null | undefined,
  page: PageRequest,
): Promise<Connection<Inspector>> {
  const directory = await directoryOf(hub);
  const conditions = wholeFilter(directory, actor.jurisdictionId, departmentCode, filter ?? {});
  const { sql, parameters } = where(...conditions, behind(page.after));
  const rows = await hub.database.rows<InspectorRow>(
    `select ${inspectorColumns()} from inspectors where ${sql}
     order by department_id, id limit $${parameters.length + 1}`,
    [...parameters, page.first + 1],
  );
  return connection(
    rows,
    page,
    (row) => writeCursor(CURSOR, [row.departmentId, row.uuid]),
    (row) => inspectorView(row, directory, isLiaisonOf(actor, row.departmentId) ? 'SHOWN' : 'MASKED'),
    () => countRows(hub, 'inspectors', conditions),
  );
}

function behind(after: string | null): Condition | null {
  if (after === null) return null;
  const parts = readCursor(CURSOR, after, 2);
  if (!parts.every(isUuid)) throw badCursor();
  return holdsThat((department, id) => `(department_id, id) > (${department}, ${id})`, ...parts);
}
