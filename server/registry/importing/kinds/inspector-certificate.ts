import type { LocalDate } from '../../../kernel/clock.ts';
import { readDay, readDaySpan } from '../cells/one-day.ts';
import { isIdentityNumber } from '../../identity-number.ts';
import { compactNumber } from '../cells/personal-number.ts';
import { plain, saysNothing } from '../cells/plain.ts';
import { type Reading } from '../cells/reading.ts';
import type { InspectorField } from '../headings/inspector-signs.ts';
import type { LineDraft } from '../lines/draft.ts';
import { ID_WRONG, INSPECTOR_ASK, NO_CERTIFICATE } from './inspector-asks.ts';
import type { CertificateKind, InspectorValues, PersonKind } from './inspector-values.ts';

type Draft = LineDraft<InspectorField>;
type Certificate = Pick<
  InspectorValues,
  'certificateNumber' | 'certificateKind' | 'certificateIssuer' | 'validFrom' | 'validTo' | 'idNumber'
>;

/** A person's certificate and identity number (R021, R022). Who inspects has a certificate; an expert needs none (R026). */
export function certificateOf(draft: Draft, person: PersonKind | undefined, today: LocalDate): Certificate {
  const numbers = numbersOf(draft);
  const certified = numbers.certificateNumber !== undefined;
  const wrong = ['certificateNumber', 'certificateOrId'] as const;
  if (!certified && person !== 'EXPERT' && !wrong.some((field) => filled(draft, field) && !isId(draft, field))) {
    const { problem, remedy } = NO_CERTIFICATE;
    draft.refuse('certificateNumber', problem, remedy, 'R022', '执法证号');
  }
  const issuer = draft.take('certificateIssuer');
  return {
    ...numbers,
    certificateKind: draft.read('certificateKind', readCertificateKind),
    certificateIssuer: issuer === null || saysNothing(issuer) ? undefined : plain(issuer),
    ...validityOf(draft, certified, today),
  };
}

function filled(draft: Draft, field: InspectorField): boolean {
  const text = draft.text(field);
  return text !== null && !saysNothing(text);
}

const isId = (draft: Draft, field: InspectorField): boolean => isIdentityNumber(compactNumber(draft.text(field) ?? ''));

const NUMBER = /^[\p{Script=Han}A-Z\d()〔〕/.]{4,40}$/u;

/** One column may hold either number (执法证号或身份证): an identity number shows itself by its check digit. */
function numbersOf(draft: Draft): Pick<Certificate, 'certificateNumber' | 'idNumber'> {
  const either = draft.text('certificateOrId');
  const own = idOf(draft);
  if (either !== null && isIdentityNumber(compactNumber(either))) {
    draft.hide('certificateOrId');
    draft.use('certificateOrId');
    return { certificateNumber: numberIn(draft, 'certificateNumber'), idNumber: own ?? compactNumber(either) };
  }
  const number = numberIn(draft, 'certificateNumber') ?? numberIn(draft, 'certificateOrId');
  return { certificateNumber: number, idNumber: own };
}

function numberIn(draft: Draft, field: 'certificateNumber' | 'certificateOrId'): string | undefined {
  if (!filled(draft, field)) return undefined;
  return draft.read(field, (cell) => {
    const number = plain(cell).replace(/\s/g, '').toUpperCase();
    const shown = number.replace(/[-第号]/g, '');
    return NUMBER.test(shown) && /\d/.test(shown) ? { value: number } : { ask: INSPECTOR_ASK.certificate };
  });
}

function idOf(draft: Draft): string | undefined {
  if (!filled(draft, 'idNumber')) return undefined;
  draft.hide('idNumber');
  const number = compactNumber(draft.take('idNumber')!);
  if (isIdentityNumber(number)) return number;
  if (/^\d{15}$/.test(number)) draft.ask('idNumber', INSPECTOR_ASK.idNumber);
  else draft.refuse('idNumber', ID_WRONG.problem, ID_WRONG.remedy);
  return undefined;
}

function readCertificateKind(cell: string): Reading<CertificateKind> {
  if (saysNothing(cell)) return {};
  const shown = plain(cell).replace(/\s/g, '');
  const provincial = /省|自治区|直辖市|地方|《.{2,4}行政执法证》|^行政执法证$/.test(shown);
  const ministerial = /部委|部门|国家|总局|部级|部颁/.test(shown);
  if (provincial === ministerial) return { ask: INSPECTOR_ASK.certificateKind };
  return { value: provincial ? 'PROVINCIAL' : 'MINISTERIAL' };
}

/** A span of days, or the last day alone. */
function readValidity(cell: string): Reading<{ from?: string; to: string }> {
  const { value: to } = readDay(cell);
  return to === undefined ? readDaySpan(cell) : { value: { to } };
}

/** The days of a certificate; one that ends unknown or has ended is asked about, since nobody is drawn with it. */
function validityOf(draft: Draft, certified: boolean, today: LocalDate): Pick<Certificate, 'validFrom' | 'validTo'> {
  const span = draft.read('validity', readValidity);
  const validFrom = draft.read('validFrom', readDay) ?? span?.from;
  const validTo = draft.read('validTo', readDay) ?? span?.to;
  const told = (['validTo', 'validity'] as const).find((field) => draft.text(field) !== null);
  if (certified && told === undefined) {
    draft.ask(draft.has('validity') ? 'validity' : 'validTo', INSPECTOR_ASK.noEnd, '有效期至');
  }
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
    draft.ask(told ?? 'validTo', INSPECTOR_ASK.reversed);
    return {};
  }
  if (validTo !== undefined && validTo < today) draft.ask(told ?? 'validTo', INSPECTOR_ASK.expired);
  return { validFrom, validTo };
}
