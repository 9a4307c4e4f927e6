import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { isLiaisonOf } from '../kernel/actor.ts';
import { text } from '../kernel/text.ts';
import { planLoader, planPermits, readRefusal } from '../plans/index.ts';
import { Possibility } from '../../schema/clause.ts';
import { Draw, DrawRound, RoundDoors } from '../../schema/draws/draw.ts';
import { JointPlan } from '../../schema/plans/plan.ts';
import { drawPermits } from './draw.permits.ts';
import { handInPermit, unlessHandedIn, unlessOwed } from './parties/party-rules.ts';
import { roundDoors } from './overlap/round-doors.ts';
import { unlessPublished, unlessSealed } from './round.ts';
import type { DrawView, RoundView } from './round-view.ts';
import { countUnable } from './unable-pool.ts';
import { asksSecondPerson, unlessSecondPerson } from './second-person.ts';

@Resolver(() => Draw)
export class DrawPlanResolver {
  @FieldResolver(() => JointPlan, { nullable: true, description: 'The plan; null where the viewer may not read it.' })
  async plan(@Root() draw: DrawView, @Ctx() { actor, loader }: Scene): Promise<JointPlan | null> {
    const plan = await loader(planLoader).load(draw.planUuid);
    if (plan === null || actor === null || readRefusal(actor, plan, plan.participantRows) !== null) return null;
    return plan;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'People of its sealed inspectors’ file who may not act any more (R022 to R024), of the whole file, never of who was drawn (R075): amend it before the run; after it they are replaced once the checks are released. Null for others than the lead’s liaisons, and from the release on.',
  })
  async inspectorsUnable(@Root() draw: DrawView, @Ctx() { actor, hub, loader }: Scene): Promise<number | null> {
    const plan = await loader(planLoader).load(draw.planUuid);
    if (plan === null || !isLiaisonOf(actor, plan.leadId)) return null;
    const isSecret = plan.state === 'DRAWN' || (plan.state === 'ANNOUNCED' && draw.round.state === 'SEALED');
    return isSecret ? countUnable(hub, draw, plan) : null;
  }

  @FieldResolver(() => [String], {
    description:
      'Numbers of plans of its round that are drawn and not released yet and have the very same list: whoever sees the checks of one knows the targets of the other (R075). Release them together.',
  })
  sameLists(@Root() { round, planUuid, drawnDigest }: DrawView): string[] {
    if (drawnDigest === null) return [];
    const waiting = round.plans.filter(({ uuid, state }) => uuid !== planUuid && state === 'DRAWN');
    const same = round.draws.filter((draw) => draw.drawnDigest === drawnDigest).map((draw) => draw.planUuid);
    return waiting.filter(({ uuid }) => same.includes(uuid)).map(({ number }) => number);
  }

  @FieldResolver(() => Possibility, {
    description: 'Whether the viewer may have its inspectors’ file read anew now (R073).',
  })
  viewerCanAmend(@Root() { round, planUuid }: DrawView, @Ctx() { actor, language }: Scene): Possibility {
    const plan = round.plans.find(({ uuid }) => uuid === planUuid)!;
    const refused =
      planPermits.lead(actor!, { ...plan, announcedAt: null }) ??
      unlessSealed(round.state, text('变更名录', 'amended'));
    return possibility(refused, language);
  }
}

@Resolver(() => DrawRound)
export class RoundResolver {
  @FieldResolver(() => Possibility, { description: 'Whether the viewer may run the round now.' })
  async viewerCanRun(@Root() round: RoundView, @Ctx() scene: Scene): Promise<Possibility> {
    const { actor, hub, language } = scene;
    const directory = await directoryOf(hub);
    const refused =
      drawPermits.run(actor!, directory.byId(round.leadId)) ??
      unlessSealed(round.state, text('再次抽取', 'run')) ??
      unlessPublished(round.beacon?.publishedAt ?? null, hub.clock.now()) ??
      unlessHandedIn(round.partyRows, (id) => directory.byId(id).name) ??
      unlessSecondPerson(
        await asksSecondPerson(hub, hub.database, round.plans[0]!.jurisdictionId),
        round.sealedBy,
        actor!.accountId,
      );
    return possibility(refused, language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may hand its department’s secret in now.' })
  viewerCanHandIn(@Root() round: RoundView, @Ctx() { actor, language }: Scene): Possibility {
    const own = round.partyRows.find(({ departmentId }) => departmentId === actor!.departmentId);
    const refused =
      handInPermit(actor!, round.partyRows) ??
      unlessSealed(round.state, text('交出密值', 'given secrets')) ??
      unlessOwed(own!);
    return possibility(refused, language);
  }

  @FieldResolver(() => RoundDoors, {
    nullable: true,
    description: 'What drawing together gave; null until every plan of the round is released (R075).',
  })
  doors(@Root() round: RoundView, @Ctx() scene: Scene): Promise<RoundDoors | null> {
    return roundDoors(scene, round);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may give the round up now.' })
  viewerCanAbandon(@Root() round: RoundView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(
      drawPermits.abandon(actor!, round.plans) ?? unlessSealed(round.state, text('作废', 'abandoned')),
      language,
    );
  }
}
