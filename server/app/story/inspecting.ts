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

/** Checks by the certificate number of whoever records their part; an inspector belongs to one department. */
export type Tours = ReadonlyMap<string, ReadonlySet<string>>;

/** Sends as few out as can see to every part: whoever is on most teams first. Anyone of a team may record for it. */
export function toursFor(checks: readonly Pick<OwnCheck, 'id' | 'parts'>[]): Tours {
  const tours = new Map<string, Set<string>>();
  let open = checks.flatMap(({ id, parts }) =>
    parts.map(({ inspectors }) => ({ id, team: inspectors.map((one) => one.certificateNumber) })),
  );
  while (open.length > 0) {
    const counts = new Map<string, number>();
    for (const number of open.flatMap(({ team }) => team)) counts.set(number, (counts.get(number) ?? 0) + 1);
    const [busiest] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
    tours.set(busiest, new Set(open.filter(({ team }) => team.includes(busiest)).map(({ id }) => id)));
    open = open.filter(({ team }) => !team.includes(busiest));
  }
  return tours;
}

async function ownChecks(inspector: Visitor): Promise<OwnCheck[]> {
  const checks: OwnCheck[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Page<OwnCheck> = (await inspector.ask('ownChecks', { first: 100, after })).checks;
    checks.push(...nodes);
    if (!pageInfo.hasNextPage) return checks;
    after = pageInfo.endCursor;
  }
}

/** Signs everyone who goes out in, a few at a time; each records and submits the parts of the own tour. */
export async function inspect(anyone: Visitor, tours: Tours): Promise<Work> {
  const work: Work = { inspectors: 0, results: 0, parts: 0 };
  const waiting = [...tours];
  async function goOut(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [certificate, tour] = next;
      const inspector = await anyone.signIn(certificate.toLowerCase());
      work.inspectors += 1;
      for (const check of await ownChecks(inspector)) {
        const isOwn = ({ inspectors }: OwnCheck['parts'][number]) =>
          inspectors.some((one) => one.certificateNumber === certificate);
        if (tour.has(check.id)) await inspectPart(inspector, check, check.parts.find(isOwn)!.department.code, work);
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
