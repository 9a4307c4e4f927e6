import type { Digest, WholeProof } from '../protocol.ts';

/** What a verifier is busy with: the files' digests, the tickets of the frame, or the teams. */
export type Phase = 'digests' | 'tickets' | 'teams';

export interface Progress {
  phase: Phase;
  /** From 0 to 1, over all phases. */
  share: number;
}

const EVERY = 1000;
const TICKETS = 0.85;

/** How many tickets a proof asks for: a line of a frame is stratum, key and weight, and a weight is so many chances. */
export function ticketsOf(plans: WholeProof['plans']): number {
  let tickets = 0;
  for (const plan of plans) {
    if ('withheld' in plan) continue;
    for (const line of plan.frame.split('\n')) tickets += Number(line.slice(line.lastIndexOf('\t') + 1)) || 0;
  }
  return Math.max(1, tickets);
}

/**
 * The same digest, telling how far the work is. The verifier runs in one go and knows no progress of its own, but every
 * step of it signs something: what is signed says where it is, and counting says how far.
 */
export function tellingDigest(digest: Digest, total: number, tell: (progress: Progress) => void): Digest {
  let signed = 0;
  let tickets = 0;
  return {
    sha256: digest.sha256,
    hmac(key) {
      const hmac = digest.hmac(key);
      tell({ phase: 'tickets', share: 0 });
      return (message) => {
        const isTicket = message.startsWith('target\t');
        if (isTicket) tickets++;
        if (++signed % EVERY === 0) {
          const share = Math.min(1, tickets / total) * TICKETS;
          tell({ phase: isTicket ? 'tickets' : 'teams', share });
        }
        return hmac(message);
      };
    },
  };
}
