import * as protocol from '../../server/draws/protocol/index.ts';
import type { Fault, ProofPlan } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import type { Example } from './rules-round.ts';

/**
 * One change to a sound round. `what` is the fault beside the sealed part that was published; `change` gives false where
 * the round lacks what would be changed.
 */
export interface Tampering {
  name: string;
  what: readonly Fault[];
  change(plan: ProofPlan, example: Example): boolean;
}

const rowsOf = (text: string): string[] => text.split('\n').slice(0, -1);
const textOf = (rows: readonly string[]): string => `${rows.join('\n')}\n`;

type File = 'frame' | 'rules' | 'inspectors' | 'recusals' | 'drawn' | 'duties' | 'teams';

/** Changes the lines below the heading of one file. */
function lines(file: File, change: (rows: string[]) => boolean | void): Tampering['change'] {
  return (plan) => {
    const [heading, ...rows] = rowsOf(plan[file]) as [string, ...string[]];
    if (change(rows) === false) return false;
    plan[file] = textOf([heading, ...rows]);
    return true;
  };
}

/** Changes one column of a file's last line. */
const column = (file: File, index: number, next: (field: string) => string): Tampering['change'] =>
  lines(file, (rows) => {
    const fields = rows.pop()?.split('\t');
    if (fields === undefined) return false;
    fields[index] = next(fields[index]!);
    rows.push(fields.join('\t'));
  });

const otherHex = (hex: string): string => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;

const oneMore = (text: string): string => `${Number(text) + 1}`;

const SEED = 'f'.repeat(64);

export const TAMPERINGS: readonly Tampering[] = [
  { name: 'a byte of the frame', what: ['DIGEST'], change: column('frame', 1, (key) => `${key.slice(0, -1)}z`) },
  { name: 'a line of the frame removed', what: ['DIGEST'], change: lines('frame', (rows) => void rows.pop()) },
  {
    name: 'a line of the frame added',
    what: ['DIGEST'],
    change: lines('frame', (rows) => void rows.push(`${rows.at(-1)!.split('\t')[0]}\t\u{10ffff}\t1`)),
  },
  {
    name: 'a weight',
    what: ['DIGEST'],
    change: column('frame', 2, (weight) => `${weight === '100' ? 99 : oneMore(weight)}`),
  },
  {
    name: 'a class',
    what: ['DIGEST'],
    change: lines('frame', (rows) => {
      const last = rows.at(-1)!;
      if (last.startsWith('*')) return false;
      rows[rows.length - 1] = `${last.startsWith('U') ? 'D' : 'U'}${last.slice(1)}`;
      rows.sort();
    }),
  },
  { name: 'a take', what: ['DIGEST'], change: column('rules', 2, (take) => (take === '0' ? '1' : '0')) },
  { name: 'a size', what: ['DIGEST'], change: column('rules', 1, oneMore) },
  {
    name: 'an announced percent',
    what: ['RULES'],
    change({ rulesAnnounced: [rule] }) {
      if (rule === undefined) return false;
      rule.percent = rule.percent === '50' ? '51' : '50';
      return true;
    },
  },
  {
    name: 'a line of the inspectors',
    what: ['DIGEST', 'AMENDMENT'],
    change: lines('inspectors', (rows) => rows.pop() !== undefined),
  },
  { name: 'a line of the recusals', what: ['DIGEST'], change: lines('recusals', (rows) => rows.pop() !== undefined) },
  {
    name: 'the digest of a commitment',
    what: ['COMMITMENT'],
    change(
      _,
      {
        proof: {
          commitments: [one],
        },
      },
    ) {
      one!.digest = otherHex(one!.digest);
      return true;
    },
  },
  {
    name: 'a secret',
    what: ['COMMITMENT'],
    change(_, { proof }) {
      const one = proof.secrets.at(-1)!;
      one.secret = otherHex(one.secret);
      return true;
    },
  },
  {
    name: 'a party left out',
    what: ['COMMITMENT_MISSING'],
    change(_, { proof }) {
      proof.secrets.pop();
      proof.commitments.pop();
      return true;
    },
  },
  {
    name: 'a secret left out',
    what: ['SECRET_MISSING'],
    change: (_, { proof }) => proof.secrets.pop() !== undefined,
  },
  {
    name: 'a party too many',
    what: ['PARTY_UNKNOWN'],
    change(_, { proof }) {
      const late = { party: 'zzz', secret: SEED };
      proof.secrets.push(late);
      proof.commitments.push({ party: late.party, digest: protocol.commitmentDigest(late, nodeDigest) });
      return true;
    },
  },
  {
    name: 'the beacon',
    what: ['SEED', 'TICKET'],
    change(_, { proof }) {
      if (proof.beacon === '') return false;
      proof.beacon = oneMore(proof.beacon);
      return proof.plans.some((one) => !protocol.isWithheld(one) && rowsOf(one.drawn).length > 1);
    },
  },
  {
    name: 'a ticket',
    what: ['TICKET'],
    change(plan) {
      const rows = rowsOf(plan.drawn);
      // With one drawn line in the round a wrong ticket and a wrong seed are one and the same.
      return rows.length > 2 && column('drawn', 0, otherHex)(plan, null as never);
    },
  },
  {
    name: 'a drawn line left out',
    what: ['TARGET_MISSING'],
    change: (plan) => rowsOf(plan.drawn).length > 2 && lines('drawn', (rows) => void rows.pop())(plan, null as never),
  },
  {
    name: 'a drawn line too many',
    what: ['TARGET_SURPLUS'],
    change: lines('drawn', (rows) => void rows.push(`${SEED}\t*\tnobody`)),
  },
  {
    name: 'the minimum of a duty',
    what: ['TEAM', 'TEAM_SHORT'],
    change: column('duties', 2, (least) => `${+least + 3}`),
  },
  {
    name: 'a member of a team exchanged',
    what: ['TEAM'],
    change(plan) {
      const people = protocol.readInspectorsFile(plan.inspectors);
      return lines('teams', (rows) => {
        const [key, department, members] = rows.pop()?.split('\t') ?? [];
        if (members === undefined) return false;
        const team = members.split(',');
        const other = people.find((one) => one.department === department && !team.includes(one.certificate));
        if (other === undefined) return false;
        rows.push([key, department, [...team.slice(0, -1), other.certificate].join()].join('\t'));
      })(plan, null as never);
    },
  },
  {
    name: 'who of a team is responsible',
    what: ['TEAM'],
    change: lines('teams', (rows) => {
      const at = rows.findIndex((row) => row.includes(','));
      if (at < 0) return false;
      const [key, department, members] = rows[at]!.split('\t') as [string, string, string];
      rows[at] = [key, department, members.split(',').reverse().join()].join('\t');
    }),
  },
  {
    name: 'the order of teams',
    what: ['TEAM_ORDER'],
    change: lines('teams', (rows) => rows.length > 1 && void rows.push(rows.shift()!)),
  },
  {
    name: 'the number of an amendment',
    what: ['AMENDMENT'],
    change({ amendments: [first] }) {
      if (first !== undefined) first.number += 1;
      return first !== undefined;
    },
  },
  {
    name: 'a replacement',
    what: ['REPLACEMENT'],
    change({ replacements: [first] }) {
      if (first !== undefined) first.by = 'nobody';
      return first !== undefined;
    },
  },
  {
    name: 'a digest that the proof repeats',
    what: ['DIGEST'],
    change(plan) {
      plan.drawnDigest = otherHex(plan.drawnDigest ?? protocol.digestOf(plan.drawn, nodeDigest));
      return true;
    },
  },
  {
    name: 'the number of a plan',
    what: ['PLAN_MISSING'],
    change(plan) {
      plan.number += '0';
      return true;
    },
  },
  {
    name: 'an assurance raised',
    what: ['ROUND'],
    change(_, { proof }) {
      if (proof.assurance === 'BEACON') return false;
      proof.assurance = proof.assurance === 'HUB_ONLY' ? 'PARTIES' : 'BEACON';
      return true;
    },
  },
];

/** Tampers with a round's first plan that fits and gives whether any did. Digests that the proof repeats go: they would be named first. */
export function tamper({ change }: Tampering, example: Example): boolean {
  const { plans } = example.proof;
  for (const plan of plans) if (!protocol.isWithheld(plan)) delete plan.drawnDigest;
  return plans.some((plan) => !protocol.isWithheld(plan) && change(plan, example));
}
