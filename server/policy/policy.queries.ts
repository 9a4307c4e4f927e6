import { connection } from '../action/connection.ts';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { type LocalDate, localDate } from '../kernel/clock.ts';
import { badCursor, pageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import { refusal } from '../kernel/refusal.ts';
import { SNAPSHOT_SQL, snapshotCursor } from '../platform/cursor.ts';
import type { Connection } from '../../schema/page.ts';
import type { PolicyDecision, PolicyEntry, PolicyInForce } from '../../schema/policy/policy.ts';
import type { PolicyPresetCode } from '../../schema/policy/policy-enums.ts';
import type { PolicyPresetEffect } from '../../schema/policy/policy-preset.ts';
import {
  countHistory,
  findLineage,
  findRelated,
  readDecisions,
  readDecisionsById,
  readHistory,
  readNewest,
  readRevision,
  type StoredDecision,
} from './decisions.store.ts';
import { definitionOf, POLICY_KEYS, type PolicyKey } from './keys.ts';
import { policyPermits, policyReader } from './policy.permits.ts';
import { clauseView, decisionView, entryView, type Reading } from './policy-view.ts';
import { isSame, presetValueView } from './preset-view.ts';
import { presetOf, valuesOf } from './presets.ts';
import { settingView } from './shown.ts';
import { heldOn } from './succession.ts';

const CURSOR = 'pol';

const todayOf = ({ hub }: Scene): LocalDate => localDate(hub.clock.now());

/** The jurisdiction that is asked of: the viewer's own, or one above or below it; any other is not found. */
async function placeOf({ hub }: Scene, { jurisdictionId }: Actor, code: string | null | undefined): Promise<string> {
  if (code === null || code === undefined) return jurisdictionId;
  const related = /^\w{1,20}$/.test(code) ? await findRelated(hub.database, jurisdictionId, code) : null;
  if (related === null) throw refusal.notFound();
  return related;
}

function byKey(decisions: readonly StoredDecision[]): Map<string, StoredDecision[]> {
  const groups = new Map<string, StoredDecision[]>();
  for (const decision of decisions) groups.set(decision.key, [...(groups.get(decision.key) ?? []), decision]);
  return groups;
}

/** What holds in a jurisdiction on a day, for those who may read policy. */
export async function getPolicyInForce(
  scene: Scene,
  on?: LocalDate | null,
  jurisdictionCode?: string | null,
): Promise<PolicyInForce> {
  const actor = policyReader(scene.actor);
  const { hub, language } = scene;
  const place = await placeOf(scene, actor, jurisdictionCode);
  const day = on ?? todayOf(scene);
  // Read first: what is decided meanwhile is told again, never lost.
  const [snapshot] = await hub.database.rows<{ xmin: string }>(`select ${SNAPSHOT_SQL} as xmin`);
  const revision = await readRevision(hub.database, place);
  const [lineage, decisions] = await Promise.all([
    findLineage(hub.database, place),
    readDecisions(hub.database, place).then(byKey),
  ]);
  const entries: PolicyEntry[] = POLICY_KEYS.map((key) =>
    entryView(key, day, decisions.get(key) ?? [], lineage, language),
  );
  const [jurisdiction, ...superiors] = lineage;
  return {
    jurisdiction: jurisdiction!,
    superiors,
    on: day,
    revision,
    cursor: snapshotCursor(snapshot!.xmin),
    entries,
    viewerCanDecide: possibility(policyPermits.decide(actor, place), language),
  };
}

/** A key's decisions in a jurisdiction and above it, the last decided first. */
export async function findHistory(
  scene: Scene,
  key: PolicyKey,
  jurisdictionCode: string | null | undefined,
  asked: { first: number; after: string | null },
): Promise<Connection<PolicyDecision>> {
  const actor = policyReader(scene.actor);
  const page = pageRequest(asked.first, asked.after);
  const { database } = scene.hub;
  const place = await placeOf(scene, actor, jurisdictionCode);
  const rows = await readHistory(database, place, key, beforeOf(page.after), page.first + 1);
  const lineage = await findLineage(database, place);
  const today = todayOf(scene);
  const ids = lineage.map(({ id }) => id);
  const newest = await readNewest(database, ids, [key], today);
  const reading: Reading = { actor, language: scene.language, today };
  return connection(
    rows,
    page,
    ({ order }) => writeCursor(CURSOR, [order]),
    (row) => decisionView(row, lineage, newest.has(row.id), reading),
    () => countHistory(database, place, key),
  );
}

const LONGEST_ORDER = 15;

function beforeOf(cursor: string | null): number | null {
  if (cursor === null) return null;
  const [order = ''] = readCursor(CURSOR, cursor, 1);
  if (!/^\d+$/.test(order) || order.length > LONGEST_ORDER) throw badCursor();
  return Number(order);
}

/** Decisions by their keys, for what a mutation answers with. */
export async function getDecisions(scene: Scene, actor: Actor, ids: readonly string[]): Promise<PolicyDecision[]> {
  const rows = await readDecisionsById(scene.hub.database, ids);
  const today = todayOf(scene);
  const places = [...new Set(rows.map(({ jurisdictionId }) => jurisdictionId))];
  const keys = [...new Set(rows.map(({ key }) => key))];
  const newest = await readNewest(scene.hub.database, places, keys, today);
  const directory = await directoryOf(scene.hub);
  const named = places.map((id) => ({ id, ...directory.jurisdiction(id) }));
  return rows.map((row) => decisionView(row, named, newest.has(row.id), { actor, language: scene.language, today }));
}

/** What adopting a preset from a day on would make of each of its keys in the viewer's jurisdiction. */
export async function presetEffects(
  scene: Scene,
  code: PolicyPresetCode,
  validFrom: LocalDate,
): Promise<PolicyPresetEffect[]> {
  const actor = policyReader(scene.actor);
  const { language } = scene;
  const preset = presetOf(code);
  const decisions = byKey(await readDecisions(scene.hub.database, actor.jurisdictionId));
  return valuesOf(preset).map(([key, value]) => {
    const instead = heldOn(validFrom, decisions.get(key) ?? []) ?? definitionOf(key).undecided;
    return {
      adopted: presetValueView(key, value, preset, language),
      instead: settingView(key, instead.value, language),
      insteadClause: clauseView(key, instead),
      changes: !isSame(instead.value, value.value),
    };
  });
}
