import type { Hub } from '../../action/hub.ts';
import type { ImportKind, Intake } from './intake.ts';

const offered = new WeakMap<Hub, Map<ImportKind, Intake>>();

/** Makes tables of a kind importable on a hub; a later capability offers its own when the hub starts. */
export function offerIntake(hub: Hub, intake: Intake): void {
  const known = offered.get(hub) ?? new Map<ImportKind, Intake>();
  offered.set(hub, known);
  known.set(intake.kind, intake);
}

export function intakeOf(hub: Hub, kind: ImportKind): Intake {
  const intake = offered.get(hub)?.get(kind);
  if (intake === undefined) throw new Error(`no capability takes in tables of ${kind}`);
  return intake;
}

/** All that are offered, in the order in which they were. */
export function intakesOf(hub: Hub): Intake[] {
  return [...(offered.get(hub)?.values() ?? [])];
}
