import { findingFor, signatureFor } from '../../server/app/story/findings.ts';
import type { Caller } from '../support/caller.ts';
import { checksOf, finish, type Part, partsOf, withHands } from '../support/field-work.ts';

const HANDS = 4;

/** Works every check of a plan through, all without a problem. */
export async function goThrough(anyone: Caller, lead: Caller, planId: string): Promise<void> {
  await withHands(HANDS, await partsOf(await checksOf(lead, planId), anyone), async (part) => void (await finish(part)));
}

let findings = 0;
let signatures = 0;

/** Answers so many of a part's entries; all of them where left out. */
async function record({ checkId, team, entryIds }: Part, count = entryIds.length): Promise<void> {
  const results = entryIds.slice(0, count).map((itemId) => ({ itemId, ...findingFor(findings++) }));
  if (results.length > 0) await team[0]!.do('RecordResults', { checkId, results });
}

async function submit({ checkId, team }: Part): Promise<void> {
  await team[0]!.do('SubmitPart', { checkId, signature: signatureFor(signatures++) });
}

const SHARE_DONE = 0.55;
const SHARE_BEGUN = 0.8;

/**
 * Brings a released plan to the middle of its work: most checks completed, some begun, some untouched. One inspector has
 * one of each kind, to be looked at.
 */
export async function work(anyone: Caller, lead: Caller, planId: string) {
  const checks = await checksOf(lead, planId);
  const begun = checks.slice(Math.floor(checks.length * SHARE_DONE), Math.floor(checks.length * SHARE_BEGUN));
  const done = checks.slice(0, Math.floor(checks.length * SHARE_DONE));
  await withHands(HANDS, await partsOf(done, anyone), async (part) => {
    await record(part);
    await submit(part);
  });
  // Of each of these one department is through and the next is at it.
  await withHands(HANDS, begun, async (check) => {
    const [first, second] = await partsOf([check], anyone);
    await record(first!);
    await submit(first!);
    if (second) await record(second, Math.ceil(second.entryIds.length / 2));
  });
  return shown(anyone, checks);
}

const OWN = `query { viewer { checks(first: 100) { nodes { id state
  parts { department { code } state inspectors { certificateNumber } } items { id outcome departments { code } } } } } }`;

/** Finds an inspector who has most kinds of checks, and makes the kinds that are missing. */
async function shown(anyone: Caller, checks: readonly any[]) {
  const certificates = checks.flatMap(({ parts }) => parts.flatMap((part: any) => part.inspectors.map((one: any) => one.certificateNumber)));
  const counts = new Map<string, number>();
  for (const one of certificates) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [[busiest]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]];
  const inspector = busiest.toLowerCase();
  const caller = await anyone.signIn(inspector);
  const { nodes } = (await caller.get(OWN)).checks;
  const partOf = (check: any) => check.parts.find((part: any) => part.inspectors.some((one: any) => one.certificateNumber === busiest));
  const asPart = (check: any): Part => {
    const { code } = partOf(check).department;
    const entryIds = check.items.filter(({ departments }: any) => departments[0].code === code).map(({ id }: any) => id);
    return { checkId: check.id, department: code, team: [caller], entryIds };
  };
  const open = nodes.filter((check: any) => partOf(check).state === 'PENDING').map(asPart);
  const [first, begun, filled, done] = open as Part[];
  await record(begun!, 1);
  await record(filled!);
  await record(done!);
  await submit(done!);
  return {
    inspector,
    checks: { fresh: first!.checkId, begun: begun!.checkId, filled: filled!.checkId, done: done!.checkId },
  };
}
