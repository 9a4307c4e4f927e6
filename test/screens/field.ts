import { findingFor, signatureFor } from '../../server/app/story/findings.ts';
import type { Caller } from '../support/caller.ts';
import { checksOf, finish, type Part, withHands } from '../support/field-work.ts';

const HANDS = 4;
const SHARE_DONE = 0.55;
const SHARE_BEGUN = 0.25;
const KINDS = ['fresh', 'begun', 'filled', 'done'] as const;

/** Those who go out, each signed in once. */
class Teams {
  private readonly signedIn = new Map<string, Promise<Caller>>();

  constructor(private readonly anyone: Caller) {}

  signIn(certificate: string): Promise<Caller> {
    const username = certificate.toLowerCase();
    if (!this.signedIn.has(username)) this.signedIn.set(username, this.anyone.signIn(username));
    return this.signedIn.get(username)!;
  }

  /** A part of a check as one of its team has it. */
  async part(
    check: any,
    { department, inspectors }: any,
    certificate = inspectors[0].certificateNumber,
  ): Promise<Part> {
    const own = check.items.filter(({ departments }: any) => departments[0].code === department.code);
    const entryIds = own.map(({ id }: { id: string }) => id);
    return { checkId: check.id, department: department.code, team: [await this.signIn(certificate)], entryIds };
  }
}

/** Works every check of a plan through, all without a problem. */
export async function goThrough(anyone: Caller, lead: Caller, planId: string): Promise<void> {
  const teams = new Teams(anyone);
  await withHands(HANDS, await checksOf(lead, planId), async (check) => {
    for (const part of check.parts) await finish(await teams.part(check, part));
  });
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

const certificatesOf = (part: any): string[] => part.inspectors.map((one: any) => one.certificateNumber);

/** Who is on most checks; enough for one of each kind. */
function busiestOf(checks: readonly any[]): string {
  const counts = new Map<string, number>();
  for (const one of checks.flatMap(({ parts }) => parts.flatMap(certificatesOf))) {
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const [busiest, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  if (count < KINDS.length) throw new Error(`the draw gave nobody ${KINDS.length} checks: draw more targets`);
  return busiest;
}

/**
 * Brings a released plan to the middle of its work: most checks completed, some begun, some untouched. One inspector has
 * one of each kind, to be looked at.
 */
export async function work(anyone: Caller, lead: Caller, planId: string) {
  const teams = new Teams(anyone);
  const all = await checksOf(lead, planId);
  const busiest = busiestOf(all);
  const partOf = (check: any) => check.parts.find((part: any) => certificatesOf(part).includes(busiest));
  const kept = all.filter(partOf).slice(0, KINDS.length);
  const others = all.filter((check) => !kept.includes(check));
  const done = others.slice(0, Math.floor(others.length * SHARE_DONE));
  const begun = others.slice(done.length, done.length + Math.ceil(others.length * SHARE_BEGUN));
  await withHands(HANDS, done, async (check) => {
    for (const each of check.parts) {
      const part = await teams.part(check, each);
      await record(part);
      await submit(part);
    }
  });
  // Of each of these one department is through and the next is at it.
  await withHands(HANDS, begun, async (check) => {
    const [first, second] = check.parts;
    const part = await teams.part(check, first);
    await record(part);
    await submit(part);
    if (second !== undefined) await record(await teams.part(check, second), 1);
  });
  const own = await Promise.all(kept.map((check) => teams.part(check, partOf(check), busiest)));
  const [fresh, half, filled, over] = own as [Part, Part, Part, Part];
  await record(half, 1);
  await record(filled);
  await record(over);
  await submit(over);
  const ids = [fresh, half, filled, over].map(({ checkId }) => checkId);
  return {
    inspector: busiest.toLowerCase(),
    checks: Object.fromEntries(KINDS.map((kind, at) => [kind, ids[at]!])) as Record<(typeof KINDS)[number], string>,
  };
}
