import { randomBytes } from 'node:crypto';

/** Prefixes of the opaque ids that clients see. The prefix tells `node(id)` where to look; clients must not read it. */
const PREFIXES = {
  Account: 'acc',
  Department: 'dep',
  PolicyDecision: 'pol',
  InspectionItem: 'itm',
  Target: 'tgt',
  Inspector: 'ins',
  Recusal: 'rcs',
  JointPlan: 'pln',
  PlanItem: 'pit',
  DrawRound: 'rnd',
  Draw: 'drw',
  JointCheck: 'chk',
  CheckEntry: 'ent',
  ItemClassChange: 'icc',
  UpstreamList: 'upl',
  UpstreamItem: 'upi',
  CheckPoint: 'cpt',
  Programme: 'prg',
  ProgrammeTask: 'ptk',
  CoordinatingBody: 'bdy',
  BodyMember: 'bmb',
  BodyMeeting: 'bmt',
  StoredFile: 'fil',
  Job: 'job',
  TableImport: 'imp',
  RoundProposal: 'rpp',
  RecusalRequest: 'rcr',
  SavedView: 'svw',
} as const;

export type NodeType = keyof typeof PREFIXES;

const TYPES = new Map(Object.entries(PREFIXES).map(([type, prefix]) => [prefix as string, type as NodeType]));
const HEX = /^[0-9a-f]{32}$/;

/** The id a client sees for a row. */
export function globalId(type: NodeType, uuid: string): string {
  return `${PREFIXES[type]}_${uuid.replaceAll('-', '')}`;
}

/** The row behind an id, or null where the text is no id of this type: a foreign id is simply not found. */
export function localId(type: NodeType, id: string): string | null {
  const parsed = parseId(id);
  return parsed?.type === type ? parsed.uuid : null;
}

export function parseId(id: string): { type: NodeType; uuid: string } | null {
  const [prefix = '', hex = '', ...rest] = id.split('_');
  const type = TYPES.get(prefix);
  if (type === undefined || rest.length > 0 || !HEX.test(hex)) return null;
  return {
    type,
    uuid: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  };
}

let lastMs = 0;
let counter = 0;

/**
 * A UUID of version 7: rows made later sort later, so that indexes grow at one end and a page by id is a page by age.
 * Within one millisecond a counter keeps the order.
 */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16);
  if (now > lastMs) {
    lastMs = now;
    counter = bytes.readUInt16BE(6) & 0x07ff;
  } else {
    counter += 1;
    if (counter > 0x0fff) {
      lastMs += 1;
      counter = 0;
    }
  }
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
