import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { possibility } from '../../action/possibility.ts';
import type { Scene } from '../../action/scene.ts';
import { localDate } from '../../kernel/clock.ts';
import { globalId } from '../../kernel/ids.ts';
import { pageRequest } from '../../kernel/page.ts';
import { refusal } from '../../kernel/refusal.ts';
import { Possibility } from '../../../schema/clause.ts';
import { InspectionItem } from '../../../schema/registry/inspection-item.ts';
import {
  AnswerItemClassInput,
  ProposeItemClassInput,
  RetireInspectionItemInput,
  SaveInspectionItemInput,
} from '../../../schema/registry/item-inputs.ts';
import {
  InspectionItemPayload,
  ItemClassChange,
  ItemDesk,
  ItemEventConnection,
  ItemVersion,
  KeyItemShares,
} from '../../../schema/registry/item-version.ts';
import { LocalDate } from '../../../schema/scalars.ts';
import { findItem } from '../items.store.ts';
import { readerOf } from '../registry.permits.ts';
import { differencesOf } from './differences.ts';
import { findItemHistory } from './history.store.ts';
import { itemPermits } from './item.permits.ts';
import { requireOnList } from './item-rules.ts';
import { answerItemClass, proposeItemClass, requireAnswerable, requireNoProposal } from './item-class.actions.ts';
import type { ItemRow } from '../item-row.ts';
import { openChangeLoader, versionsLoader } from './items.loaders.ts';
import { keyItemShares } from './key-shares.store.ts';
import { reasonIn } from './own-reasons.ts';
import { requireRetirable, retireInspectionItem } from './retire-item.action.ts';
import { saveInspectionItem } from './save-item.action.ts';

const READERS =
  'For liaisons, inspectors, auditors and administrators; others are FORBIDDEN, UNAUTHENTICATED without a session.';

type ItemView = InspectionItem & Pick<ItemRow, 'uuid' | 'departmentId'>;

async function payload(scene: Scene, { code }: { code: string }): Promise<InspectionItemPayload> {
  const item = await findItem(scene.hub, scene.actor!.jurisdictionId, code);
  if (item === null) throw refusal.notFound();
  return { item };
}

@Resolver(() => InspectionItem)
export class ItemsResolver {
  @Query(() => InspectionItem, {
    description: `One item by its code; NOT_FOUND where the viewer’s jurisdiction has none. ${READERS}`,
  })
  async inspectionItem(
    @Ctx() scene: Scene,
    @Arg('code', () => String, { description: 'Code, such as `SCJG-001`.' }) code: string,
  ): Promise<InspectionItem> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    const item = await findItem(scene.hub, jurisdictionId, code);
    if (item === null) throw refusal.notFound();
    return item;
  }

  @Query(() => ItemEventConnection, {
    description: `What the journal tells of an item, the newest first; an unknown one has no history. ${READERS}`,
  })
  async itemHistory(
    @Ctx() scene: Scene,
    @Arg('code', () => String, { description: 'Code of the item.' }) code: string,
    @Arg('first', () => Int, { description: 'How many rows, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on behind.' }) after: string | null,
  ): Promise<ItemEventConnection> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    const page = pageRequest(first, after);
    return findItemHistory(scene.hub, jurisdictionId, code, page) as Promise<ItemEventConnection>;
  }

  @Query(() => KeyItemShares, { description: `Key items by department (R008). ${READERS}` })
  keyItemShares(
    @Ctx() scene: Scene,
    @Arg('on', () => LocalDate, {
      nullable: true,
      description: 'The day on which the lists are looked at; left out: today. Two days give the trend.',
    })
    on: string | null,
  ): Promise<KeyItemShares> {
    const { jurisdictionId } = readerOf(scene.actor, 'items');
    return keyItemShares(scene.hub, jurisdictionId, on ?? localDate(scene.hub.clock.now()));
  }

  @Query(() => ItemDesk, { description: `What the viewer may do with the lists as a whole. ${READERS}` })
  itemDesk(@Ctx() { actor, language }: Scene): ItemDesk {
    const viewer = readerOf(actor, 'items');
    const keeps = possibility(itemPermits.keep(viewer), language);
    return {
      viewerCanAddItem: keeps,
      viewerCanClaim: keeps,
      viewerCanKeepUpstreamLists: possibility(itemPermits.keepUpstream(viewer), language),
    };
  }

  @Mutation(() => InspectionItemPayload, {
    description:
      'Creates an item on the own department’s list or saves a new dated version; liaisons only. Of the eight of R001 (舞政办明电〔2023〕4号 第五条) none may be empty: BAD_USER_INPUT. RULE R006 for another class, R007 for a general item without an upper ratio, R010 for the same matter on both lists. Plans that are fixed keep their version (R005).',
  })
  async saveInspectionItem(
    @Ctx() scene: Scene,
    @Arg('input', () => SaveInspectionItemInput, { description: 'The item.' }) input: SaveInspectionItemInput,
  ): Promise<InspectionItemPayload> {
    return payload(scene, await saveInspectionItem(scene.hub, scene.actor, input));
  }

  @Mutation(() => InspectionItemPayload, {
    description:
      'Takes an item off the own department’s list; its liaisons only. What was fixed before keeps it; a plan that is not fixed yet is RULE R002 at freezing (昌企监〔2023〕4号 二（一）).',
  })
  async retireInspectionItem(
    @Ctx() scene: Scene,
    @Arg('input', () => RetireInspectionItemInput, { description: 'Which item and why.' })
    input: RetireInspectionItemInput,
  ): Promise<InspectionItemPayload> {
    return payload(scene, await retireInspectionItem(scene.hub, scene.actor, input));
  }

  @Mutation(() => InspectionItemPayload, {
    description:
      'Proposes another class for an item (R006, 舞政办明电〔2023〕4号 第八条); its department’s liaisons only. Nothing changes before it is approved.',
  })
  async proposeItemClass(
    @Ctx() scene: Scene,
    @Arg('input', () => ProposeItemClassInput, { description: 'Which item, which class and why.' })
    input: ProposeItemClassInput,
  ): Promise<InspectionItemPayload> {
    return payload(scene, await proposeItemClass(scene.hub, scene.actor, input));
  }

  @Mutation(() => InspectionItemPayload, {
    description:
      'Approves or refuses a proposed class (R006); the head of the item’s department or an administrator, never who proposed it.',
  })
  async answerItemClass(
    @Ctx() scene: Scene,
    @Arg('input', () => AnswerItemClassInput, { description: 'Which proposal and the answer.' })
    input: AnswerItemClassInput,
  ): Promise<InspectionItemPayload> {
    return payload(scene, await answerItemClass(scene.hub, scene.actor, input));
  }

  @FieldResolver(() => [ItemVersion], {
    description:
      'Its versions (R005), the one saved last first; the newest hundred. Empty where nobody claimed it yet.',
  })
  async versions(@Root() item: ItemView, @Ctx() scene: Scene): Promise<ItemVersion[]> {
    const rows = await scene.loader(versionsLoader).load(item.uuid);
    const today = localDate(scene.hub.clock.now());
    const inForce = rows.find(({ effectiveFrom }) => effectiveFrom <= today)?.number;
    return rows.map(({ fields, savedAt, itemId: _, ...version }, i) => ({
      ...version,
      reason: reasonIn(scene.language, version.reason),
      savedAt: new Date(savedAt),
      inForce: version.number === inForce,
      differences: rows[i + 1] === undefined ? [] : differencesOf(rows[i + 1]!.fields, fields),
    }));
  }

  @FieldResolver(() => ItemClassChange, {
    nullable: true,
    description: 'The change of class that waits for an answer (R006); null where there is none.',
  })
  async classChange(@Root() item: ItemView, @Ctx() scene: Scene): Promise<ItemClassChange | null> {
    const change = await scene.loader(openChangeLoader).load(item.uuid);
    if (change === null) return null;
    const { id, itemClass, capPercent, reason, proposedByName, proposedAt } = change;
    return {
      id: globalId('ItemClassChange', id),
      itemClass,
      capPercent,
      reason,
      proposedBy: proposedByName,
      proposedAt: new Date(proposedAt),
    };
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may save a new version now.' })
  viewerCanSave(@Root() item: ItemView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(itemPermits.change(actor!, item) ?? requireRetirable(item), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may take it off the list now.' })
  viewerCanRetire(@Root() item: ItemView, @Ctx() { actor, language }: Scene): Possibility {
    return possibility(itemPermits.change(actor!, item) ?? requireRetirable(item), language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may propose another class now.' })
  async viewerCanProposeClass(@Root() item: ItemView, @Ctx() scene: Scene): Promise<Possibility> {
    const refused = itemPermits.change(scene.actor!, item);
    if (refused !== null) return possibility(refused, scene.language);
    const open = (await scene.loader(openChangeLoader).load(item.uuid)) !== null;
    return possibility(requireNoProposal(item, open), scene.language);
  }

  @FieldResolver(() => Possibility, { description: 'Whether the viewer may answer a proposed class now.' })
  async viewerCanAnswerClass(@Root() item: ItemView, @Ctx() scene: Scene): Promise<Possibility> {
    const { actor, language } = scene;
    const forbidden = itemPermits.answerClass(actor!, item);
    if (forbidden !== null) return possibility(forbidden, language);
    const change = await scene.loader(openChangeLoader).load(item.uuid);
    return possibility(requireAnswerable(change, actor!.accountId) ?? requireOnList(item), language);
  }
}
