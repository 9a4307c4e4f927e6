import type { Hmac } from './digest.ts';
import type { FrameLine } from './files.ts';
import { writeDrawnFile } from './files.ts';
import { drawTargets, ticketOf } from './targets.ts';
import { demand } from './verdict.ts';
import type { PlanFiles } from './verify-files.ts';

/**
 * Where no ticket of the round fits, it is the seed that differs (a beacon, or a sealed file that is not the
 * one drawn from) and not one target; a single line does not tell the two apart and is left to its ticket.
 */
export function requireSeed(plans: readonly PlanFiles[], hmac: Hmac): void {
  let lines = 0;
  for (const plan of plans) {
    const frame = frameOfDrawn(plan);
    for (const { key, ticket } of plan.drawn) {
      const line = frame.get(key);
      if (!line) continue;
      if (ticketOf(hmac, key, line.weight) === ticket) return;
      lines++;
    }
  }
  demand(
    lines < 2,
    'SEED',
    'No ticket fits the seed: the beacon, a secret or a sealed file is not the one drawn with.',
  );
}

/** The drawn file is the one that frame, rules and seed give (R053). */
export function verifyDrawn(plan: PlanFiles, hmac: Hmac): void {
  const frame = frameOfDrawn(plan);
  for (const { key, stratum, ticket } of plan.drawn) {
    const place = { plan: plan.number, key };
    const line = frame.get(key);
    if (!line) continue;
    demand(
      line.stratum === stratum,
      'STRATUM',
      `${key} is of stratum ${line.stratum} in the frame, of ${stratum} in the drawn file.`,
      place,
    );
    const due = ticketOf(hmac, key, line.weight);
    demand(due === ticket, 'TICKET', `The ticket of ${key} is ${due}, not ${ticket}.`, place);
  }
  const due = drawTargets(hmac, plan.frame, plan.rules);
  const told = new Set(plan.drawn.map(({ key }) => key));
  for (const { key } of due) {
    demand(told.has(key), 'TARGET_MISSING', `${key} is drawn by its ticket; the drawn file leaves it out.`, {
      plan: plan.number,
      key,
    });
  }
  const drawn = new Set(due.map(({ key }) => key));
  for (const { key } of plan.drawn) {
    const why = frame.has(key) ? 'is not drawn by its ticket' : 'is not in the frame';
    demand(drawn.has(key), 'TARGET_SURPLUS', `${key} stands in the drawn file, but ${why}.`, {
      plan: plan.number,
      key,
    });
  }
  demand(writeDrawnFile(due) === plan.drawnFile, 'DRAWN_ORDER', 'The drawn file is not in byte order.', {
    plan: plan.number,
  });
}

/** Only the drawn lines: an index of the whole frame would cost more memory than the frame. */
function frameOfDrawn({ frame, drawn }: PlanFiles): Map<string, FrameLine> {
  const keys = new Set(drawn.map(({ key }) => key));
  return new Map(frame.filter(({ key }) => keys.has(key)).map((line) => [line.key, line]));
}
