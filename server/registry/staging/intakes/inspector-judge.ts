import type { Hub } from '../../../action/hub.ts';
import type { Directory } from '../../../identity/index.ts';
import { text } from '../../../kernel/text.ts';
import type { InspectorValues } from '../../importing/index.ts';
import {
  alreadyThere,
  personFields,
  type PersonFields,
  personProblems,
  undoesVerification,
  unlessCertified,
} from '../../inspectors/inspector.ts';
import { inspectorPermits } from '../../inspectors/inspector.permits.ts';
import type { PersonState } from '../../inspectors/inspector-write.store.ts';
import { changesBetween } from '../../record-changes.ts';
import type { Effect, Found, Judging, Verdict } from '../intake.ts';
import { CERTIFICATE_KINDS, PERSON_KINDS } from '../words.ts';
import { departmentNamed } from './department-named.ts';
import { few, fromProblems, fromRefusal, wrong } from './found.ts';

export interface PeopleKnown extends Judging {
  hub: Hub;
  directory: Directory;
  /** Codes of specialties and qualifications by their codes and names. */
  specialties: ReadonlyMap<string, string>;
  specialtyNames: string[];
}

export interface PersonWrite {
  before: PersonState | null;
  departmentId: string;
  fields: PersonFields;
}

const COLUMNS: Readonly<Record<string, string>> = {
  name: 'name',
  title: 'title',
  station: 'station',
  certificateNumber: 'certificateNumber',
  validFrom: 'validFrom',
  validTo: 'validTo',
  specialties: 'specialties',
  identityNumber: 'idNumber',
  phone: 'phone',
};

const UNTOLD = ['name', 'certificateNumber', 'identityNumber', 'phone', 'username'] as const;

export const numberOf = ({ certificateNumber }: InspectorValues): string | null =>
  certificateNumber?.normalize('NFKC').replace(/\s/g, '').toUpperCase() ?? null;

export function departmentOf(known: PeopleKnown, { department }: InspectorValues, found: Found[]): string | null {
  const { actor, directory } = known;
  if (department === undefined) return actor.departmentId;
  const named = departmentNamed(directory, actor.jurisdictionId, department);
  if (named !== undefined) return named.uuid;
  const here = few(directory.inJurisdiction(actor.jurisdictionId).map(({ name }) => name));
  found.push(
    wrong(
      'department',
      text(`“${department}”不在本地部门中`, `${department} is no department of the jurisdiction`),
      text(`请填写本地部门的名称：${here}`, `Write the name of one: ${here}`),
    ),
  );
  return null;
}

/** Specialties and qualifications are one taxonomy; a line that has neither column leaves them as they are. */
function specialtiesOf(known: PeopleKnown, values: InspectorValues, found: Found[]): string[] | undefined {
  if (values.specialties === undefined && values.qualifications === undefined) return undefined;
  const words = [...(values.specialties ?? []), ...(values.qualifications ?? [])];
  const unknown = words.filter((word) => !known.specialties.has(word));
  if (unknown.length > 0) {
    found.push(
      wrong(
        'specialties',
        text(`专长目录中没有：${few(unknown)}`, `The taxonomy does not have ${few(unknown)}`),
        text(`请用目录中的名称：${few(known.specialtyNames)}`, `Use its names: ${few(known.specialtyNames)}`),
        'R025',
      ),
    );
  }
  return [...new Set(words.flatMap((word) => known.specialties.get(word) ?? []))];
}

/** A blank inside a name is for the eye. */
const isSameName = (read: string | undefined, stored: string): boolean =>
  read !== undefined && read.replace(/\s/g, '') === stored.replace(/\s/g, '');

/** What an export writes of a person into the columns that a reader may ask about. */
function saysOf(known: PeopleKnown, { departmentId, fields }: PersonState): Verdict['says'] {
  const kind = (PERSON_KINDS as Partial<Record<string, string>>)[fields.personType];
  return {
    name: fields.name,
    department: known.directory.byId(departmentId).name,
    certificateNumber: fields.certificateNumber ?? '',
    certificateKind: CERTIFICATE_KINDS[fields.certificateKind],
    validFrom: fields.validFrom ?? '',
    validTo: fields.validTo ?? '',
    ...(kind === undefined ? {} : { personKind: kind }),
  };
}

const UNVERIFIED: Effect = {
  message: text(
    '审核随之撤回：法制机构重新审核之前，此人不能参加抽取',
    'Its verification is taken back: until the legal section verifies it again, this person is not drawn',
  ),
  clause: 'R024',
};

/**
 * One line against the record of its certificate, by the rules of a single save (R020 to R026). `bearers` are the records
 * with its identity number.
 */
export function judgePerson(
  known: PeopleKnown,
  values: InspectorValues,
  before: PersonState | null,
  bearers: readonly { uuid: string; departmentId: string }[],
): Verdict<PersonWrite> {
  const { actor, today } = known;
  const found: Found[] = [];
  const departmentId = departmentOf(known, values, found);
  const fields = personFields(
    {
      name: before !== null && isSameName(values.name, before.fields.name) ? undefined : values.name,
      personType: values.personKind ?? (before === null ? 'INSPECTOR' : undefined),
      title: values.title,
      certificateNumber: values.certificateNumber,
      certificateKind: values.certificateKind,
      validFrom: values.validFrom,
      validTo: values.validTo,
      specialties: specialtiesOf(known, values, found),
      station: values.station,
      identityNumber: values.idNumber,
      phone: values.phone,
    },
    before?.fields,
  );
  // What the reader could not read it asks for itself.
  const problems = personProblems(fields, today).filter(
    ({ path }) => !(path === 'name' && !values.name) && !(/^valid/.test(path) && fields.validTo === null),
  );
  const other = bearers.find(({ uuid }) => uuid !== before?.uuid);
  if (other !== undefined) problems.push(alreadyThere(known.directory.byId(other.departmentId).shortName));
  found.push(...fromProblems(problems, COLUMNS));
  if (values.certificateNumber !== undefined || values.personKind === 'EXPERT') {
    found.push(...fromRefusal(unlessCertified(fields), 'certificateNumber'));
  }
  const remedy = text('请只导入本部门人员', 'Import the people of your own department');
  if (departmentId !== null) {
    found.push(...fromRefusal(inspectorPermits.save(actor, departmentId), 'department', remedy));
  }
  // Whose record it is counts, whatever department the cell names.
  const owner = before === null ? null : inspectorPermits.save(actor, before.departmentId);
  if (owner !== null) found.push(...fromRefusal(owner, 'certificateNumber', remedy));
  else if (before !== null && departmentId !== null && before.departmentId !== departmentId) {
    found.push(
      wrong(
        'certificateNumber',
        text('该执法证号已登记在其他部门', 'Another department’s record has this certificate number'),
        text('请核对证号；已有记录不能换部门', 'Check the number; a record keeps its department'),
      ),
    );
  }
  const changes = changesBetween<PersonFields>(before?.fields ?? null, fields, UNTOLD);
  const told =
    before === null
      ? changes.filter(({ field, after }) => after !== null || fields[field as keyof PersonFields] !== null)
      : changes;
  const write = departmentId === null ? null : { before, departmentId, fields };
  const says = before === null ? undefined : saysOf(known, before);
  const isUndone = before !== null && before.verifiedAt !== null && undoesVerification(changes);
  const effects = isUndone ? [UNVERIFIED] : undefined;
  return { found, record: before?.uuid ?? null, changes: told, effects, says, write };
}
