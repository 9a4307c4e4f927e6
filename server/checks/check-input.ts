import { lengthOf } from '../kernel/length.ts';
import type { Problem } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { storable } from '../registry/index.ts';
import type { Outcome } from './outcome.ts';

export interface GivenResult {
  itemId: string;
  outcome: Outcome;
  alsoOutcomes?: readonly Outcome[] | null;
  note?: string | null;
}

export type SignatureKind = 'SIGNED' | 'SEALED' | 'REFUSED' | 'ABSENT';

export interface GivenSignature {
  kind: SignatureKind;
  reason?: string | null;
  witness?: string | null;
  image?: string | null;
}

const LARGEST_PICTURE = 100 * 1024;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const LONGEST_NOTE = 2000;
const LONGEST_REASON = 2000;
const LONGEST_WITNESS = 200;

/** A text as it is kept: without what surrounds it, null where it is blank. */
export function keptText(given: string | null | undefined): string | null {
  const trimmed = given?.trim() ?? '';
  return trimmed === '' ? null : storable(trimmed);
}

/** All that is wrong with results; `isEntry` says whether an id is one of the check's entries. */
export function resultProblems(results: readonly GivenResult[], isEntry: (itemId: string) => boolean): Problem[] {
  if (results.length === 0) return [{ path: 'results', problem: text('请至少录入一项结果', 'a result must be given') }];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  results.forEach(({ itemId, outcome, alsoOutcomes, note }, i) => {
    const say = (field: string, zh: string, en: string) =>
      problems.push({ path: `results.${i}.${field}`, problem: text(zh, en) });
    if (!isEntry(itemId)) say('itemId', '该检查没有此事项', 'the check has no such entry');
    else if (seen.has(itemId)) say('itemId', '同一事项重复录入', 'the entry is given twice');
    seen.add(itemId);
    const also = alsoOutcomes ?? [];
    if (also.includes(outcome))
      say('alsoOutcomes', '其他结果不能与主结果相同', 'a further outcome must differ from the outcome');
    if (new Set(also).size < also.length) say('alsoOutcomes', '其他结果有重复', 'a further outcome is given twice');
    if (lengthOf(note ?? '') > LONGEST_NOTE) say('note', '备注至多 2000 字', 'a note has at most 2000 characters');
  });
  return problems;
}

/** All that is wrong with a confirmation: one that is not there must be explained (R084). */
export function signatureProblems({ kind, reason, witness, image }: GivenSignature): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, zh: string, en: string) =>
    problems.push({ path: `signature.${field}`, problem: text(zh, en) });
  if ((kind === 'REFUSED' || kind === 'ABSENT') && keptText(reason) === null) {
    say('reason', '拒签或无法签字的，请填写理由', 'a reason must be given where nobody signed');
  }
  if (lengthOf(reason ?? '') > LONGEST_REASON)
    say('reason', '理由至多 2000 字', 'a reason has at most 2000 characters');
  if ((witness?.length ?? 0) > LONGEST_WITNESS)
    say('witness', '见证人至多 200 字', 'a witness has at most 200 characters');
  if (image && kind !== 'SIGNED') say('image', '只有签字才附签名图', 'a picture goes with SIGNED only');
  if (image && signaturePicture(image) === null) {
    say('image', '签名图须为不超过 100 KB 的 PNG', 'the picture must be a PNG of at most 100 KB');
  }
  return problems;
}

const PICTURE = /^data:image\/png;base64,([A-Za-z0-9+/]+={0,2})$/;

/** The bytes of a signature's picture; null where it is no PNG of the allowed size. */
export function signaturePicture(image: string): Buffer | null {
  const base64 = image.length > 2 * LARGEST_PICTURE ? undefined : PICTURE.exec(image)?.[1];
  const bytes = base64 === undefined ? null : Buffer.from(base64, 'base64');
  return bytes !== null && bytes.length <= LARGEST_PICTURE && bytes.subarray(0, PNG.length).equals(PNG) ? bytes : null;
}
