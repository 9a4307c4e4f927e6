import type { Page, Visitor } from './door.ts';
import { findingFor, signatureFor } from './findings.ts';

interface OwnCheck {
  id: string;
  parts: { department: { code: string }; state: string; inspectors: { certificateNumber: string }[] }[];
  items: { id: string; name: string; departments: { code: string }[] }[];
}

/** What the inspectors did. */
export interface Work {
  inspectors: number;
  results: number;
  parts: number;
}

const AT_ONCE = 6;

/** Certificate numbers of those who answer for a part: the first of each team. */
export function responsibleInspectors(checks: readonly { parts: OwnCheck['parts'] }[]): string[] {
  return [...new Set(checks.flatMap(({ parts }) => parts.map((part) => part.inspectors[0]!.certificateNumber)))];
}

async function ownChecks(inspector: Visitor): Promise<OwnCheck[]> {
  const checks: OwnCheck[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Page<OwnCheck> = (await inspector.ask('ownChecks', { first: 100, after })).checks;
    checks.push(...nodes);
    if (!pageInfo.hasNextPage) return checks;
    after = pageInfo.endCursor;
  }
}

/** Signs everyone responsible in, a few at a time; each records and submits the parts that are theirs to answer for. */
export async function inspect(anyone: Visitor, certificates: readonly string[], checkIds: ReadonlySet<string>): Promise<Work> {
  const work: Work = { inspectors: 0, results: 0, parts: 0 };
  const waiting = [...certificates];
  async function goOut(): Promise<void> {
    for (let certificate = waiting.shift(); certificate !== undefined; certificate = waiting.shift()) {
      const inspector = await anyone.signIn(certificate.toLowerCase());
      work.inspectors += 1;
      for (const check of await ownChecks(inspector)) {
        const part = check.parts.find(({ inspectors }) => inspectors[0]!.certificateNumber === certificate);
        if (part !== undefined && checkIds.has(check.id)) await inspectPart(inspector, check, part.department.code, work);
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, goOut));
  return work;
}

async function inspectPart(inspector: Visitor, check: OwnCheck, department: string, work: Work): Promise<void> {
  const own = check.items.filter(({ departments }) => departments[0]!.code === department);
  const first = work.results;
  work.results += own.length;
  const results = own.map(({ id }, i) => ({ itemId: id, ...findingFor(first + i) }));
  await inspector.perform('recordResults', { checkId: check.id, results });
  await inspector.perform('submitPart', { checkId: check.id, signature: signatureFor(work.parts) });
  work.parts += 1;
}
