import { Arg, Ctx, FieldResolver, Float, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { pageRequest } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { Possibility } from '../../../schema/clause.ts';
import {
  CheckPointConnection,
  CheckPointPayload,
  ConfirmSameMatterInput,
  LeaveCheckPointInput,
  MatterProposal,
  MatterProposalConnection,
  RejectSameMatterInput,
  RejectSameMatterPayload,
} from '../../../schema/registry/check-point.ts';
import { InspectionItem } from '../../../schema/registry/inspection-item.ts';
import { InspectionItemPayload } from '../../../schema/registry/item-version.ts';
import type { ItemRow } from '../item-row.ts';
import { findItem } from '../items.store.ts';
import { itemPermits } from '../items/item.permits.ts';
import { readerOf } from '../registry.permits.ts';
import { findCheckPoint, findCheckPoints } from './check-points.store.ts';
import { confirmSameMatter, leaveCheckPoint, rejectSameMatter } from './matters.actions.ts';
import { FLOOR } from './pairs.ts';
import { findProposals } from './proposals.store.ts';

const READERS =
  'For liaisons, inspectors, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.';
const FIRST = { description: 'How many rows, 1 to 100.' };
const AFTER = { nullable: true, description: 'Cursor to go on behind.' };
const MOST_AMONG = 1000;

type Owned = Pick<ItemRow, 'departmentId'>;

@Resolver(() => MatterProposal)
export class MattersResolver {
  @Query(() => CheckPointConnection, { description: `The check points (检查要点) by their code. ${READERS}` })
  async checkPoints(
    @Ctx() scene: Scene,
    @Arg('text', () => String, { nullable: true, description: 'Part of the canonical name.' }) words: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<CheckPointConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    return findCheckPoints(
      scene.hub,
      jurisdictionId,
      words,
      pageRequest(first, after),
    ) as Promise<CheckPointConnection>;
  }

  @Query(() => MatterProposalConnection, {
    description: `Pairs of items in force that may be one matter (疑似同一事项) and are neither told to be nor told not to be, the likeliest first. Nothing is merged by it: a liaison decides. ${READERS}`,
  })
  async matterProposals(
    @Ctx() scene: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Arg('departmentCode', () => String, {
      nullable: true,
      description: 'Only pairs of which one item is this department’s.',
    })
    departmentCode: string | null,
    @Arg('minimum', () => Float, {
      nullable: true,
      description: `Least score, 0 to 1; left out: 0.5. Below ${FLOOR} nothing is proposed.`,
    })
    minimum: number | null,
    @Arg('among', () => [String], {
      nullable: true,
      description: 'Only pairs of these codes, such as those of a plan; 1,000 at most.',
    })
    among: string[] | null,
  ): Promise<MatterProposalConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    const problems = [
      ...(minimum !== null && minimum !== undefined && !(minimum >= 0 && minimum <= 1)
        ? [{ path: 'minimum', problem: text('须为 0 至 1', '0 to 1') }]
        : []),
      ...((among?.length ?? 0) > MOST_AMONG
        ? [{ path: 'among', problem: text(`至多 ${MOST_AMONG} 个`, `at most ${MOST_AMONG}`) }]
        : []),
    ];
    if (problems.length > 0) throw refusal.badInput(problems);
    const filter = { departmentCode: departmentCode ?? null, minimum: minimum ?? 0.5, among: among ?? null };
    const page = pageRequest(first, after);
    return findProposals(scene.hub, jurisdictionId, filter, page) as Promise<MatterProposalConnection>;
  }

  @Mutation(() => CheckPointPayload, {
    description:
      'Tells that items are the same matter (合并为同一检查要点): they share a check point, each keeps its own wording, and plans that are not fixed yet look at them once. The liaison of a department that owns one of them. Pairs that were told apart are WRONG_STATE unless both are named.',
  })
  async confirmSameMatter(
    @Ctx() scene: Scene,
    @Arg('input', () => ConfirmSameMatterInput, { description: 'Which items.' }) input: ConfirmSameMatterInput,
  ): Promise<CheckPointPayload> {
    const { code } = await confirmSameMatter(scene.hub, scene.actor, input);
    const checkPoint = await findCheckPoint(scene.hub, scene.actor!.jurisdictionId, code);
    if (checkPoint === null) throw refusal.notFound();
    return { checkPoint };
  }

  @Mutation(() => RejectSameMatterPayload, {
    description:
      'Tells that items are not the same matter (不是同一项): no two of them are proposed any more. The liaison of a department that owns one of them.',
  })
  rejectSameMatter(
    @Ctx() scene: Scene,
    @Arg('input', () => RejectSameMatterInput, { description: 'Which items and why.' }) input: RejectSameMatterInput,
  ): Promise<RejectSameMatterPayload> {
    return rejectSameMatter(scene.hub, scene.actor, input);
  }

  @Mutation(() => InspectionItemPayload, {
    description:
      'Takes an item out of its check point; the liaison of its own department. It stays one matter with items of its very name or national code. Fixed plans are not changed.',
  })
  async leaveCheckPoint(
    @Ctx() scene: Scene,
    @Arg('input', () => LeaveCheckPointInput, { description: 'Which item and why.' }) input: LeaveCheckPointInput,
  ): Promise<InspectionItemPayload> {
    const { code } = await leaveCheckPoint(scene.hub, scene.actor, input);
    const item = await findItem(scene.hub, scene.actor!.jurisdictionId, code);
    if (item === null) throw refusal.notFound();
    return { item };
  }

  @FieldResolver(() => Possibility, {
    description: 'Whether the viewer may confirm or reject it: the liaison of one of the two departments.',
  })
  viewerCanDecide(@Root() proposal: MatterProposal, @Ctx() { actor, language }: Scene): Possibility {
    const owners = [proposal.first, proposal.second].map(
      (item: InspectionItem) => (item as unknown as Owned).departmentId,
    );
    return possibility(itemPermits.sameMatter(actor!, owners), language);
  }
}
