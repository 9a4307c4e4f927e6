import type { LocalDate } from '../../kernel/clock.ts';
import { lengthOf } from '../../kernel/length.ts';
import { isOneLine } from '../../kernel/one-line.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type {
  CertificateKindValues,
  OrganisationLevelValues,
  PersonTypeValues,
} from '../../../schema/registry/inspector-enums.ts';
import { isIdentityNumber } from '../identity-number.ts';

export type PersonType = keyof typeof PersonTypeValues;

/** A person's record, as rules see it (R021). */
export interface PersonFields {
  name: string;
  personType: PersonType;
  title: string;
  certificateNumber: string | null;
  certificateKind: keyof typeof CertificateKindValues;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  specialties: string[];
  station: string | null;
  organisationLevel: keyof typeof OrganisationLevelValues;
  trainedOn: LocalDate | null;
  onDuty: boolean;
  identityNumber: string | null;
  phone: string | null;
  username: string | null;
}

/** The same as it comes in: what is left out stays as it was. */
export type GivenPerson = { [Field in keyof PersonFields]?: PersonFields[Field] | null };

export const trimmed = (value: string): string => value.normalize('NFC').trim();
/** Numbers in one width, without spaces and in capitals: so they are compared. */
export const compact = (value: string): string => value.normalize('NFKC').replace(/\s/g, '').toUpperCase();

function orNull(given: string | null | undefined, before: string | null | undefined, clean: (value: string) => string) {
  const value = given === undefined ? (before ?? null) : given;
  const words = value === null ? '' : clean(value);
  return words === '' ? null : words;
}

/** Lays what is given over what there was. */
export function personFields(given: GivenPerson, before?: PersonFields): PersonFields {
  return {
    name: trimmed(given.name ?? before?.name ?? ''),
    personType: given.personType ?? before?.personType ?? 'INSPECTOR',
    title: trimmed(given.title ?? before?.title ?? ''),
    certificateNumber: orNull(given.certificateNumber, before?.certificateNumber, compact),
    certificateKind: given.certificateKind ?? before?.certificateKind ?? 'PROVINCIAL',
    validFrom: orNull(given.validFrom, before?.validFrom, trimmed),
    validTo: orNull(given.validTo, before?.validTo, trimmed),
    specialties: [...new Set((given.specialties ?? before?.specialties ?? []).map(trimmed))],
    station: orNull(given.station, before?.station, trimmed),
    organisationLevel: given.organisationLevel ?? before?.organisationLevel ?? 'COUNTY',
    trainedOn: orNull(given.trainedOn, before?.trainedOn, trimmed),
    onDuty: given.onDuty ?? before?.onDuty ?? true,
    identityNumber: orNull(given.identityNumber, before?.identityNumber, compact),
    phone: orNull(given.phone, before?.phone, compact),
    username: orNull(given.username, before?.username, (value) => trimmed(value).toLowerCase()),
  };
}

const LONGEST = { name: 50, title: 50, station: 50 } as const;
export const MOST_SPECIALTIES = 20;
// A comma or a tab would break the files of a draw, in which certificates stand.
const CERTIFICATE = /^[\p{L}\p{N}][\p{L}\p{N}()〔〕[\]-]{3,39}$/u;
const PHONE = /^\+?[\d-]{7,20}$/;

/** What is wrong with how long a text of a record is. */
export function lengthProblems(field: keyof typeof LONGEST, value: string | null, path: string = field): Problem[] {
  const longest = LONGEST[field];
  if (lengthOf(value ?? '') <= longest) return [];
  return [{ path, problem: text(`不能超过 ${longest} 个字`, `${field} has at most ${longest} characters`) }];
}

/** What is wrong with a record's fields. */
export function personProblems(fields: PersonFields, today: LocalDate): Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, zh: string, en: string): void => void problems.push({ path, problem: text(zh, en) });
  if (fields.name === '') wrong('name', '请填写姓名', 'name must be given');
  else if (!isOneLine(fields.name))
    wrong('name', '姓名写在一行内，不含不可见字符', 'name is one line without invisible characters');
  for (const field of ['name', 'title', 'station'] as const) problems.push(...lengthProblems(field, fields[field]));
  const { certificateNumber, validFrom, validTo, identityNumber, phone } = fields;
  if (certificateNumber !== null && !CERTIFICATE.test(certificateNumber)) {
    wrong(
      'certificateNumber',
      '执法证号须为 4 至 40 个字母、数字或 -',
      'certificateNumber must have 4 to 40 letters, digits or -',
    );
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    wrong('validTo', '有效期止不能早于有效期起', 'validTo must not be before validFrom');
  }
  if (certificateNumber !== null && (validFrom === null || validTo === null)) {
    wrong(
      validFrom === null ? 'validFrom' : 'validTo',
      '请填写证件有效期',
      'a certificate must have its first and last day',
    );
  }
  if (fields.specialties.length > MOST_SPECIALTIES) {
    wrong('specialties', `专长不超过 ${MOST_SPECIALTIES} 项`, `at most ${MOST_SPECIALTIES} specialties`);
  }
  if (fields.trainedOn !== null && fields.trainedOn > today)
    wrong('trainedOn', '日期不能晚于今天', 'trainedOn must not lie ahead');
  if (identityNumber !== null && !isIdentityNumber(identityNumber)) {
    wrong(
      'identityNumber',
      '身份证号有误：须为18位且校验码相符',
      'identityNumber must have 18 characters and its check digit',
    );
  }
  if (phone !== null && !PHONE.test(phone)) wrong('phone', '联系电话有误', 'phone must have 7 to 20 digits');
  return problems;
}

/** A person who is in the registry already: drawn twice, they would count for two (R073). */
export function alreadyThere(department: string): Problem {
  return {
    path: 'identityNumber',
    problem: text(
      `此人已在名录库中登记（${department}），一人一条记录`,
      `This person is in the registry already (${department}); each has one record`,
    ),
  };
}

/** Refuses an inspector who holds no certificate, whoever enters them (R023). */
export function unlessCertified({ personType, certificateNumber }: PersonFields): Refusal | null {
  if (personType !== 'INSPECTOR' || certificateNumber !== null) return null;
  const problem = text(
    '没有执法证的人员不得作为执法检查人员，可登记为专家或辅助人员',
    'Nobody inspects without an enforcement certificate; enter an expert or auxiliary instead',
  );
  return refusal.rule('R023', problem, { fields: [{ path: 'certificateNumber', problem }] });
}

const VERIFIED = [
  'personType',
  'name',
  'identityNumber',
  'certificateNumber',
  'certificateKind',
  'validFrom',
  'validTo',
];

/** Whether a change touches what the legal section verified (R024). */
export function undoesVerification(changes: readonly { field: string }[]): boolean {
  return changes.some(({ field }) => VERIFIED.includes(field));
}
