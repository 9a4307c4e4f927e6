import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../action/possibility.ts';
import type { Scene } from '../action/scene.ts';
import { localId } from '../kernel/ids.ts';
import { CheckPart, CheckPayload, JointCheck, UnableMember } from '../../schema/checks/check.ts';
import {
  DecideRecusalInput,
  RecusalRequest,
  RecusalTask,
  ReplaceInspectorInput,
  RequestRecusalInput,
  RequestRecusalPayload,
} from '../../schema/checks/recusal-request.ts';
import { Possibility } from '../../schema/clause.ts';
import { checkStages } from './check.ts';
import { sightOf } from './check.permits.ts';
import { checkPayload } from './check-payload.ts';
import type { CheckView, PartView } from './check-view.ts';
import { replaceRefusal } from './possibilities.ts';
import { decidePermit, decideRecusal, requestRecusal, unlessUndecided } from './recusal-requests.actions.ts';
import { findRequests, requestView } from './recusal-requests.store.ts';
import { recusalTasks } from './recusal-tasks.ts';
import { checkGuards, teamMembers } from './references.ts';
import { replaceInspector } from './replace.action.ts';
import { unableLoader } from './unable.ts';

/** A request as it is shown, with the lead who decides it. */
interface RequestView extends RecusalRequest {
  leadId: string;
}

@Resolver(() => JointCheck)
export class RecusalsResolver {
  @Query(() => [RecusalTask], {
    description:
      'What enterprises ask of the inspectors in plans that the viewer’s department leads and nobody has decided yet, the oldest first, at most 50; empty for others than liaisons (R076).',
  })
  recusalTasks(@Ctx() scene: Scene): Promise<RecusalTask[]> {
    return recusalTasks(scene);
  }

  @Mutation(() => CheckPayload, {
    description:
      'Replaces a member of a released check’s team by the next candidate of the drawn order who can act and keeps the team’s specialties; the lead’s or the own department’s liaison, with a reason that stands in the proof (R076). Where nobody is left it is RULE R073, and of somebody who stepped in RULE R076 unless a cause is on record: away, expired, unverified, recused from the target (舞政办明电〔2023〕4号 第十三条).',
  })
  async replaceInspector(
    @Ctx() scene: Scene,
    @Arg('input', () => ReplaceInspectorInput, { description: 'Who and why.' }) input: ReplaceInspectorInput,
  ): Promise<CheckPayload> {
    return checkPayload(scene, await replaceInspector(scene.hub, scene.actor, input));
  }

  @Mutation(() => RequestRecusalPayload, {
    description:
      'An enterprise asks, without sign-in, that an inspector of its visit be recused (R076). It is always answered alike, so that nobody learns by guessing who visits whom (R075); at most 30 a minute from one address.',
  })
  async requestRecusal(
    @Ctx() scene: Scene,
    @Arg('input', () => RequestRecusalInput, { description: 'Which visit, whom and why.' }) input: RequestRecusalInput,
  ): Promise<RequestRecusalPayload> {
    await requestRecusal(scene, input);
    return { received: true };
  }

  @Mutation(() => CheckPayload, {
    description:
      'Decides an enterprise’s request for recusal, with the reason; the lead’s liaison. Granting it replaces the inspector as `replaceInspector` does (R076).',
  })
  async decideRecusal(
    @Ctx() scene: Scene,
    @Arg('input', () => DecideRecusalInput, { description: 'Which request, and how.' }) input: DecideRecusalInput,
  ): Promise<CheckPayload> {
    return checkPayload(scene, await decideRecusal(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => [RecusalRequest], {
    description: 'What the enterprise asked of its inspectors, the newest first; for the liaisons, empty for others.',
  })
  async recusalRequests(@Root() check: CheckView, @Ctx() { actor, hub }: Scene): Promise<RequestView[]> {
    const guard = (await checkGuards(hub, [check.uuid])).get(check.uuid);
    if (actor === null || guard === undefined || sightOf(actor, guard.plan) !== 'ALL') return [];
    const rows = await findRequests(hub.database, check.uuid);
    const people = await teamMembers(
      hub,
      rows.map(({ inspectorId }) => inspectorId),
    );
    const { leadId } = guard.plan;
    return rows.map((row) => ({ ...requestView(row), inspector: people.get(row.inspectorId)!, leadId }));
  }
}

@Resolver(() => RecusalRequest)
export class RecusalRequestResolver {
  @FieldResolver(() => Possibility, { description: 'Whether the viewer may decide it now.' })
  viewerCanDecide(@Root() request: RequestView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(decidePermit(actor!, request) ?? unlessUndecided(request), language);
  }
}

@Resolver(() => CheckPart)
export class TeamResolver {
  @FieldResolver(() => [UnableMember], {
    description:
      'Members of its team who may not act any more, while it is open: replace them (R022 to R024, R076). For liaisons of the plan’s departments; empty for others.',
  })
  async unable(@Root() part: PartView, @Ctx() { actor, hub, language, loader }: Scene): Promise<UnableMember[]> {
    const { uuid, startsOn, endsOn, state } = part.of;
    const guard = (await checkGuards(hub, [uuid])).get(uuid)!;
    const isOpen = checkStages.replace({ check: state, part: part.state }) === null;
    if (actor === null || !isOpen || sightOf(actor, guard.plan) !== 'ALL') return [];
    const asked = part.inspectors.map(({ id }) => ({ inspectorId: localId('Inspector', id)!, startsOn, endsOn }));
    const answers = await Promise.all(asked.map((one) => loader(unableLoader).load(one)));
    return part.inspectors.flatMap((inspector, i) => {
      const { unable } = answers[i]!;
      return unable === null ? [] : [{ inspector, reason: unable.text[language] }];
    });
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may replace a member of its team now (R076).' })
  async viewerCanReplace(@Root() part: PartView, @Ctx() { actor, hub, language }: Scene): Promise<Possibility> {
    const guard = (await checkGuards(hub, [part.of.uuid])).get(part.of.uuid)!;
    return possibility(replaceRefusal(actor!, guard.plan.leadId, part), language);
  }
}
