import DataLoader from 'dataloader';
import type { Hub } from '../action/hub.ts';
import { type LocalDate, localDate } from '../kernel/clock.ts';
import { type Directory, directoryOf } from '../identity/index.ts';
import { globalId } from '../kernel/ids.ts';
import type { PlanState } from '../plans/index.ts';
import type { Draw, DrawRound } from '../../schema/draws/draw.ts';
import type { StratumCount } from './draw.entity.ts';
import type { Amendment, SealedProof } from './protocol/index.ts';
import { findParties, type RoundParty } from './parties/parties.store.ts';
import { roundStateNow, type RoundState } from './round.ts';

/** A plan of a round, with what decides who may read of it. */
export interface RoundPlan {
  uuid: string;
  number: string;
  leadId: string;
  jurisdictionId: string;
  state: PlanState;
  sealed: boolean;
  endsOn: LocalDate;
}

/** A plan's draw as the API shows it, with its plan's key. */
export interface DrawView extends Draw {
  planUuid: string;
  /** The amendments as the proof has them. */
  amendmentRows: Amendment[];
  round: RoundView;
}

/** A round as the API shows it, with its plans' keys. */
export interface RoundView extends DrawRound {
  uuid: string;
  draws: DrawView[];
  plans: RoundPlan[];
  sealedProof: SealedProof;
  leadId: string;
  partyRows: RoundParty[];
  sealedBy: string;
}

interface Row {
  drawId: string;
  planUuid: string;
  planNumber: string;
  frameSize: number;
  drawnCount: number | null;
  frameDigest: string;
  rulesDigest: string;
  drawnDigest: string | null;
  strata: StratumCount[];
  amendments: Amendment[];
  roundUuid: string;
  state: RoundState;
  assurance: DrawRound['assurance'];
  beaconSource: string | null;
  beaconPublishedAt: string | null;
  beaconValue: string | null;
  sealedProof: SealedProof;
  sealedAt: string;
  runAt: string | null;
  abandonedAt: string | null;
  abandonReason: string | null;
  missingParty: string | null;
  handInKey: string | null;
  roundLeadId: string;
  sealedBy: string;
  planState: PlanState;
  sealed: boolean;
  leadId: string;
  jurisdictionId: string;
  endsOn: LocalDate;
}

const ROWS = `select d.id as "drawId", d.plan_id as "planUuid", d.plan_number as "planNumber", d.frame_size as "frameSize",
    d.drawn_count as "drawnCount", d.frame_digest as "frameDigest", d.rules_digest as "rulesDigest",
    d.drawn_digest as "drawnDigest", d.strata, d.amendments, r.id as "roundUuid", r.state, r.assurance,
    r.beacon_source as "beaconSource", r.beacon_published_at as "beaconPublishedAt", r.beacon_value as "beaconValue",
    r.sealed_proof as "sealedProof", r.sealed_at as "sealedAt", r.run_at as "runAt", r.abandoned_at as "abandonedAt",
    r.abandon_reason as "abandonReason", r.missing_party as "missingParty", r.hand_in_key as "handInKey",
    r.lead_id as "roundLeadId", r.sealed_by as "sealedBy", p.state as "planState", p.sealed, p.lead_id as "leadId",
    p.jurisdiction_id as "jurisdictionId", p.ends_on as "endsOn"
  from draw_rounds r join draws d on d.round_id = r.id join joint_plans p on p.id = d.plan_id`;

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function roundOf(
  rows: readonly Row[],
  parties: readonly RoundParty[],
  directory: Directory,
  today: LocalDate,
): RoundView {
  const [first] = rows as [Row];
  const plans = rows.map((row) => ({
    uuid: row.planUuid,
    number: row.planNumber,
    leadId: row.leadId,
    jurisdictionId: row.jurisdictionId,
    state: row.planState,
    sealed: row.sealed,
    endsOn: row.endsOn,
  }));
  const round: RoundView = {
    uuid: first.roundUuid,
    id: globalId('DrawRound', first.roundUuid),
    state: roundStateNow(first.state, plans, today),
    assurance: first.assurance,
    beacon:
      first.beaconSource === null
        ? null
        : { source: first.beaconSource, publishedAt: new Date(first.beaconPublishedAt!), value: first.beaconValue },
    commitments: first.sealedProof.commitments,
    sealedAt: new Date(first.sealedAt),
    runAt: dateOf(first.runAt),
    abandonedAt: dateOf(first.abandonedAt),
    abandonReason: first.abandonReason,
    missingParty: first.missingParty,
    lead: directory.byId(first.roundLeadId),
    leadId: first.roundLeadId,
    sealedBy: first.sealedBy,
    handInKey: first.handInKey,
    partyRows: parties.filter(({ roundId }) => roundId === first.roundUuid),
    parties: [],
    draws: [],
    plans,
    sealedProof: first.sealedProof,
  };
  round.parties = round.partyRows.map(({ departmentId, digest, handedInAt }) => ({
    department: directory.byId(departmentId),
    digest,
    handedInAt: dateOf(handedInAt),
  }));
  round.draws = rows.map((row) => {
    const sealed = first.sealedProof.plans.find(({ number }) => number === row.planNumber)!;
    return {
      id: globalId('Draw', row.drawId),
      planUuid: row.planUuid,
      frameSize: row.frameSize,
      drawnCount: row.drawnCount,
      frameDigest: row.frameDigest,
      rulesDigest: row.rulesDigest,
      inspectorsDigest: sealed.inspectorsDigest,
      recusalsDigest: sealed.recusalsDigest,
      drawnDigest: row.drawnDigest,
      strata: row.strata,
      amendments: row.amendments.map((amendment) => ({ ...amendment, at: new Date(amendment.at) })),
      amendmentRows: row.amendments,
      round,
    };
  });
  return round;
}

async function readRounds(hub: Hub, condition: string, ids: readonly string[]): Promise<RoundView[]> {
  const rows = await hub.database.rows<Row>(`${ROWS} where ${condition} order by r.id, d.plan_number`, [ids]);
  const today = localDate(hub.clock.now());
  const rounds = new Map<string, Row[]>();
  for (const row of rows) rounds.set(row.roundUuid, [...(rounds.get(row.roundUuid) ?? []), row]);
  const [parties, directory] = await Promise.all([findParties(hub.database, [...rounds.keys()]), directoryOf(hub)]);
  return [...rounds.values()].map((own) => roundOf(own, parties, directory, today));
}

/** Rounds by key. */
export const roundLoader = (hub: Hub) =>
  new DataLoader<string, RoundView | null>(async (ids) => {
    const rounds = await readRounds(hub, 'r.id = any($1::uuid[])', ids);
    return ids.map((id) => rounds.find(({ uuid }) => uuid === id) ?? null);
  });

/** The draw of each plan's round that is not abandoned, by the plan's key. */
export const drawLoader = (hub: Hub) =>
  new DataLoader<string, DrawView | null>(async (planIds) => {
    const rounds = await readRounds(
      hub,
      'r.id in (select round_id from draws where plan_id = any($1::uuid[]) and not abandoned)',
      planIds,
    );
    const draws = rounds.flatMap((round) => round.draws);
    return planIds.map((planId) => draws.find(({ planUuid }) => planUuid === planId) ?? null);
  });
