import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { pageRequest } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { Possibility } from '../../../schema/clause.ts';
import {
  ClaimCounts,
  ClaimItemsInput,
  ClaimTask,
  ClaimTaskConnection,
  ClaimTaskFilter,
  ClaimTasksPayload,
  DeclineItemsInput,
} from '../../../schema/registry/claim-task.ts';
import {
  AdjustUpstreamListInput,
  CreateUpstreamListInput,
  PublishUpstreamListInput,
  PutUpstreamItemsInput,
  RemoveUpstreamItemsInput,
  UpstreamItemChangeConnection,
  UpstreamItemConnection,
  UpstreamList,
  UpstreamListConnection,
  UpstreamListPayload,
} from '../../../schema/registry/upstream-list.ts';
import { RecordChangeConnection } from '../../../schema/registry/record-change.ts';
import { itemPermits } from '../items/item.permits.ts';
import { findHistory } from '../record-history.ts';
import { readerOf } from '../registry.permits.ts';
import { claimItems } from './claim.actions.ts';
import { declineItems } from './decline.action.ts';
import { answerRefusal, requireAdjusting } from './claim-rules.ts';
import { claimCounts, type ClaimTaskView, findClaimTasks, readTasks } from './claim-tasks.store.ts';
import {
  adjustUpstreamList,
  createUpstreamList,
  publishUpstreamList,
  putUpstreamItems,
  removeUpstreamItems,
} from './upstream.actions.ts';
import {
  findUpstreamChanges,
  findUpstreamItems,
  findUpstreamLists,
  getUpstreamList,
  listView,
  type UpstreamListView,
} from './upstream.store.ts';

const READERS =
  'For liaisons, inspectors, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.';
const FIRST = { description: 'How many rows, 1 to 100.' };
const AFTER = { nullable: true, description: 'Cursor to go on behind.' };
const KEPT_BY = 'Administrators only.';

async function payload({ hub, actor }: Scene, { listId }: { listId: string }): Promise<UpstreamListPayload> {
  return { list: listView(await getUpstreamList(hub.database, actor!.jurisdictionId, listId)) };
}

async function tasks({ hub, actor }: Scene, { taskIds }: { taskIds: string[] }): Promise<ClaimTasksPayload> {
  return { tasks: await readTasks(hub, actor!.jurisdictionId, taskIds) };
}

@Resolver(() => UpstreamList)
export class UpstreamResolver {
  @Query(() => UpstreamListConnection, {
    description: `The upstream lists (上级清单, R003), in the order in which they were taken in. ${READERS}`,
  })
  async upstreamLists(
    @Ctx() scene: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<UpstreamListConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    return findUpstreamLists(scene.hub, jurisdictionId, pageRequest(first, after)) as Promise<UpstreamListConnection>;
  }

  @Query(() => UpstreamList, { description: `An upstream list; NOT_FOUND where there is none. ${READERS}` })
  async upstreamList(
    @Ctx() scene: Scene,
    @Arg('id', () => ID, { description: 'Id of the list.' }) id: string,
  ): Promise<UpstreamList> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    return listView(await getUpstreamList(scene.hub.database, jurisdictionId, id));
  }

  @Query(() => ClaimTaskConnection, {
    description: `What the departments have to claim and what they answered (R003, R004). ${READERS}`,
  })
  async claimTasks(
    @Ctx() scene: Scene,
    @Arg('filter', () => ClaimTaskFilter, { nullable: true, description: 'Which tasks; left out: all.' })
    filter: ClaimTaskFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<ClaimTaskConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    const page = pageRequest(first, after);
    return findClaimTasks(scene.hub, jurisdictionId, filter, page) as Promise<ClaimTaskConnection>;
  }

  @Query(() => ClaimCounts, {
    description: `Unclaimed items by department, with the day on which they fall due (R003, 沙市监函〔2025〕5号 二（一）). ${READERS}`,
  })
  claimCounts(@Ctx() scene: Scene): Promise<ClaimCounts> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    return claimCounts(scene.hub, jurisdictionId);
  }

  @Mutation(() => UpstreamListPayload, { description: `Takes in an upstream list, empty and ADJUSTING. ${KEPT_BY}` })
  async createUpstreamList(
    @Ctx() scene: Scene,
    @Arg('input', () => CreateUpstreamListInput, { description: 'The list.' }) input: CreateUpstreamListInput,
  ): Promise<UpstreamListPayload> {
    return payload(scene, await createUpstreamList(scene.hub, scene.actor, input));
  }

  @Mutation(() => UpstreamListPayload, {
    description: `Adds items to a list that is being adjusted, or replaces them by their code; a published one is WRONG_STATE. ${KEPT_BY}`,
  })
  async putUpstreamItems(
    @Ctx() scene: Scene,
    @Arg('input', () => PutUpstreamItemsInput, { description: 'The items.' }) input: PutUpstreamItemsInput,
  ): Promise<UpstreamListPayload> {
    return payload(scene, await putUpstreamItems(scene.hub, scene.actor, input));
  }

  @Mutation(() => UpstreamListPayload, {
    description: `Takes items off a list that is being adjusted; those who claimed them are asked once it is published. ${KEPT_BY}`,
  })
  async removeUpstreamItems(
    @Ctx() scene: Scene,
    @Arg('input', () => RemoveUpstreamItemsInput, { description: 'Which items.' }) input: RemoveUpstreamItemsInput,
  ): Promise<UpstreamListPayload> {
    return payload(scene, await removeUpstreamItems(scene.hub, scene.actor, input));
  }

  @Mutation(() => UpstreamListPayload, {
    description: `Opens a published list for adjustment; until it is published again claims are RULE R004. ${KEPT_BY}`,
  })
  async adjustUpstreamList(
    @Ctx() scene: Scene,
    @Arg('input', () => AdjustUpstreamListInput, { description: 'Which list and why.' }) input: AdjustUpstreamListInput,
  ): Promise<UpstreamListPayload> {
    return payload(scene, await adjustUpstreamList(scene.hub, scene.actor, input));
  }

  @Mutation(() => UpstreamListPayload, {
    description: `Publishes what was adjusted as the next version; what it added, changed or removed is to be claimed (R004). ${KEPT_BY}`,
  })
  async publishUpstreamList(
    @Ctx() scene: Scene,
    @Arg('input', () => PublishUpstreamListInput, { description: 'Which list.' }) input: PublishUpstreamListInput,
  ): Promise<UpstreamListPayload> {
    return payload(scene, await publishUpstreamList(scene.hub, scene.actor, input));
  }

  @Mutation(() => ClaimTasksPayload, {
    description:
      'Claims upstream items for the own department (认领, R003), all or none; its liaisons only. Each makes an item of the own list, or saves a new version of the one made before. RULE R004 while the list is being adjusted, R001 where of the eight one stays empty, R007 for a general item without an upper ratio.',
  })
  async claimItems(
    @Ctx() scene: Scene,
    @Arg('input', () => ClaimItemsInput, { description: 'The claims.' }) input: ClaimItemsInput,
  ): Promise<ClaimTasksPayload> {
    return tasks(scene, await claimItems(scene.hub, scene.actor, input));
  }

  @Mutation(() => ClaimTasksPayload, {
    description:
      'Declines upstream items for the own department with a reason (R003), all or none; its liaisons only. RULE R004 while the list is being adjusted.',
  })
  async declineItems(
    @Ctx() scene: Scene,
    @Arg('input', () => DeclineItemsInput, { description: 'Which tasks and why.' }) input: DeclineItemsInput,
  ): Promise<ClaimTasksPayload> {
    return tasks(scene, await declineItems(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => UpstreamItemConnection, { description: 'Its items by their code.' })
  items(
    @Root() list: UpstreamListView,
    @Ctx() { hub }: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('text', () => String, { nullable: true, description: 'Part of the name, or the whole code.' })
    words: string | null,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<UpstreamItemConnection> {
    return findUpstreamItems(hub, list.uuid, words, pageRequest(first, after)) as Promise<UpstreamItemConnection>;
  }

  @FieldResolver(() => UpstreamItemChangeConnection, {
    description: 'What publishing it now would change, by code; empty while it is published.',
  })
  changes(
    @Root() list: UpstreamListView,
    @Ctx() { hub }: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<UpstreamItemChangeConnection> {
    return findUpstreamChanges(hub, list.uuid, pageRequest(first, after)) as Promise<UpstreamItemChangeConnection>;
  }

  @FieldResolver(() => RecordChangeConnection, { description: 'What happened to it, the newest first.' })
  history(
    @Root() list: UpstreamListView,
    @Ctx() { hub, actor }: Scene,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<RecordChangeConnection> {
    const page = pageRequest(first, after);
    return findHistory(hub, actor!.jurisdictionId, 'list', list.uuid, page) as Promise<RecordChangeConnection>;
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may add and remove items now.' })
  viewerCanChange(@Root() list: UpstreamList, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(itemPermits.keepUpstream(actor!) ?? requireAdjusting(list), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may publish a version now.' })
  viewerCanPublish(@Root() list: UpstreamList, @Ctx() { actor, language }: Scene): Possibility {
    const empty =
      list.itemCount > 0 ? null : refusal.wrongState('EMPTY', text('清单还没有事项', 'The list has no items yet'));
    return possibility(itemPermits.keepUpstream(actor!) ?? requireAdjusting(list) ?? empty, language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may open it for adjustment now.' })
  viewerCanAdjust(@Root() list: UpstreamList, @Ctx() { actor, language }: Scene): Possibility {
    const adjusting =
      list.state === 'PUBLISHED'
        ? null
        : refusal.wrongState('ADJUSTING', text('清单已在调整中', 'The list is being adjusted already'));
    return possibility(itemPermits.keepUpstream(actor!) ?? adjusting, language);
  }
}

@Resolver(() => ClaimTask)
export class ClaimTaskResolver {
  @FieldResolver(() => Possibility, {
    description: 'Whether the viewer may claim it now; RULE R004 while its list is being adjusted.',
  })
  viewerCanClaim(@Root() task: ClaimTaskView, @Ctx() scene: Scene): Possibility {
    return mayAnswer(scene, task, 'CLAIMED');
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may decline it now.' })
  viewerCanDecline(@Root() task: ClaimTaskView, @Ctx() scene: Scene): Possibility {
    return mayAnswer(scene, task, 'DECLINED');
  }
}

function mayAnswer({ actor, language }: Scene, task: ClaimTaskView, answer: 'CLAIMED' | 'DECLINED'): Possibility {
  const { state, list, upstreamItem } = task;
  const refused = answerRefusal({ code: upstreamItem.code, state, list }, answer);
  return possibility(itemPermits.keep(actor!) ?? itemPermits.change(actor!, task) ?? refused, language);
}
