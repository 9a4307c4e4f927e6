import { creditCodeFault } from '../../credit-code.ts';
import { isIdentityNumber } from '../../identity-number.ts';
import { compactNumber } from '../cells/personal-number.ts';
import { plain, saysNothing } from '../cells/plain.ts';
import { type TargetKind } from '../cells/target-kind.ts';
import type { TargetField } from '../headings/target-signs.ts';
import { headingOf } from '../lines/drawing.ts';
import type { LineDraft } from '../lines/draft.ts';
import { CODE_FAULT, ID_FAULT, KEY_TOO_LONG, TARGET_ASK } from './target-asks.ts';
import type { KeyKind } from './target-values.ts';

type Draft = LineDraft<TargetField>;

/** A target's key, what it is, and the kind that it shows. */
export interface TargetKey {
  key?: string;
  keyKind?: KeyKind;
  kind?: TargetKind;
}

const REGISTERED: ReadonlySet<TargetKind> = new Set(['ENTERPRISE', 'INDIVIDUAL_BUSINESS', 'COOPERATIVE']);
// GB 32100: 9 for the market regulator's registrants, then what they are.
const BY_CODE: Readonly<Record<string, TargetKind>> = {
  91: 'ENTERPRISE',
  92: 'INDIVIDUAL_BUSINESS',
  93: 'COOPERATIVE',
};
const LONGEST = 64;
const CREDIT = /^[\dA-Z]{18}$/;
const FORMER = /^\d{13}$|^\d{15}$/;

const filled = (draft: Draft, field: TargetField): boolean => {
  const text = draft.text(field);
  return text !== null && !saysNothing(text);
};

/** The key of a line whose kind is as its own column says, or unknown; what is wrong with it keeps the line out (R014). */
export function targetKey(draft: Draft, kind: TargetKind | undefined): TargetKey {
  if (kind === 'NATURAL_PERSON') return personKey(draft);
  if (filled(draft, 'creditCode')) return codeKey(draft, kind);
  if (kind === undefined && !filled(draft, 'otherKey') && filled(draft, 'idNumber')) return personKey(draft);
  const registered = kind !== undefined && REGISTERED.has(kind);
  if (filled(draft, 'otherKey')) {
    const key = otherKey(draft, 'otherKey');
    if (registered && key.key !== undefined && CREDIT.test(key.key)) return checked(draft, 'otherKey', key.key, kind);
    if (!registered) return key;
    draft.ask('otherKey', TARGET_ASK.formerNumber);
    return {};
  }
  askKey(draft);
  return {};
}

function askKey(draft: Draft): void {
  const field = (['creditCode', 'otherKey', 'idNumber'] as const).find((other) => draft.has(other)) ?? 'creditCode';
  draft.ask(field, TARGET_ASK.noKey, '统一社会信用代码或编号');
}

function codeKey(draft: Draft, kind: TargetKind | undefined): TargetKey {
  const text = draft.take('creditCode')!;
  const code = compactNumber(text);
  const unregistered = kind !== undefined && !REGISTERED.has(kind);
  if (unregistered && creditCodeFault(code) !== null) return otherKey(draft, 'creditCode');
  // A column for both kinds of numbers, on a line that does not say what it is about.
  const mayBeOther = kind === undefined && headingOf(draft, 'creditCode').includes('编号');
  if (mayBeOther && !CREDIT.test(code)) return otherKey(draft, 'creditCode');
  if (FORMER.test(code)) {
    draft.ask('creditCode', TARGET_ASK.formerNumber);
    return {};
  }
  return checked(draft, 'creditCode', code, kind);
}

function checked(draft: Draft, field: TargetField, code: string, kind: TargetKind | undefined): TargetKey {
  const fault = creditCodeFault(code);
  if (fault !== null && fault !== 'ORGANISATION') {
    const { problem, remedy } = CODE_FAULT[fault];
    draft.refuse(field, problem, remedy, 'R014');
    return {};
  }
  if (fault === 'ORGANISATION') draft.ask(field, TARGET_ASK.organisation);
  const shown = BY_CODE[code.slice(0, 2)];
  if (shown !== undefined && kind !== undefined && shown !== kind) draft.ask('kind', TARGET_ASK.otherKind);
  return { key: code, keyKind: 'CREDIT_CODE', kind: shown };
}

/** A natural person is keyed by the identity number, else by the number of the pool they were put into (R015). */
function personKey(draft: Draft): TargetKey {
  const field = (['idNumber', 'creditCode', 'otherKey'] as const).find((other) => filled(draft, other));
  if (field === undefined) {
    askKey(draft);
    return {};
  }
  draft.hide(field);
  const number = compactNumber(draft.take(field)!);
  if (field === 'idNumber' || /^\d{17}[\dX]$/.test(number)) {
    if (isIdentityNumber(number)) return { key: number, keyKind: 'ID_NUMBER', kind: 'NATURAL_PERSON' };
    draft.refuse(field, ID_FAULT.problem, ID_FAULT.remedy, 'R014');
    return {};
  }
  return { ...otherKey(draft, field), kind: 'NATURAL_PERSON' };
}

function otherKey(draft: Draft, field: TargetField): TargetKey {
  const key = plain(draft.take(field)!).replace(/\s+/g, ' ');
  if (key.length <= LONGEST) return { key, keyKind: 'OTHER' };
  draft.refuse(field, KEY_TOO_LONG.problem, KEY_TOO_LONG.remedy);
  return {};
}
