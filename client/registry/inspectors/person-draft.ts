import type {
  CertificateKind,
  InspectorRecordPartsFragment,
  OrganisationLevel,
  PersonType,
  SaveInspectorInput,
} from '../../generated/graphql.js';

/** A person's form. */
export interface PersonDraft {
  departmentCode: string;
  name: string;
  personType: PersonType;
  title: string;
  station: string;
  organisationLevel: OrganisationLevel;
  certificateNumber: string;
  certificateKind: CertificateKind;
  validFrom: string;
  validTo: string;
  identityNumber: string;
  phone: string;
  username: string;
  trainedOn: string;
  specialties: string[];
  onDuty: boolean;
}

// What is masked is no value: it is sent only where it was typed anew.
const visible = (value: string | null | undefined): string => (value == null || value.includes('*') ? '' : value);

export function draftOf(record: InspectorRecordPartsFragment | undefined, own: string | undefined): PersonDraft {
  const one = record?.inspector;
  return {
    departmentCode: one?.department.code ?? own ?? '',
    name: one?.name ?? '',
    personType: one?.personType ?? 'INSPECTOR',
    title: one?.title ?? '',
    station: one?.station ?? '',
    organisationLevel: one?.organisationLevel ?? 'COUNTY',
    certificateNumber: visible(one?.certificateNumber),
    certificateKind: one?.certificateKind ?? 'PROVINCIAL',
    validFrom: one?.validFrom ?? '',
    validTo: one?.validTo ?? '',
    identityNumber: '',
    phone: '',
    username: visible(record?.username),
    trainedOn: one?.trainedOn ?? '',
    specialties: [...(one?.specialties ?? [])],
    onDuty: one?.onDuty ?? true,
  };
}

const orNull = (value: string): string | null => (value === '' ? null : value);

/** What is sent: numbers that are not shown only where they were typed. */
export function inputOf(
  draft: PersonDraft,
  record: InspectorRecordPartsFragment | undefined,
): Omit<SaveInspectorInput, 'requestId'> {
  const { departmentCode, identityNumber, phone, certificateNumber, username, ...rest } = draft;
  const isMasked = record?.inspector.certificateNumber.includes('*') ?? false;
  return {
    ...(record === undefined
      ? { departmentCode }
      : { inspectorId: record.inspector.id, expectedRevision: record.inspector.revision }),
    ...rest,
    station: orNull(rest.station),
    validFrom: orNull(rest.validFrom),
    validTo: orNull(rest.validTo),
    trainedOn: orNull(rest.trainedOn),
    ...(isMasked && certificateNumber === '' ? {} : { certificateNumber: orNull(certificateNumber) }),
    ...(isMasked && username === '' ? {} : { username: orNull(username) }),
    ...(identityNumber !== '' && { identityNumber }),
    ...(phone !== '' && { phone }),
  };
}
