import type { Hub } from '../../action/hub.ts';
import { directoryOf } from '../../identity/index.ts';
import { newId } from '../../kernel/ids.ts';
import { matterName } from '../../kernel/matter-name.ts';
import type { Tx } from '../../platform/database.ts';
import type { ItemFieldsInput } from '../../../schema/registry/item-inputs.ts';
import { FIELD_NAMES, type ItemFields, type OpenFields, withGiven } from '../items/item-fields.ts';
import { requireKnownLabels, requireWithinCap } from '../items/given-rules.ts';
import type { Listed } from '../items/item-rules.ts';
import type { Labels } from '../targets/labels.ts';
import { listed, listedAll } from '../items/item-state.ts';
import { findSameMatters, isSameMatter, nextItemCodes } from '../items/new-items.store.ts';
import type { OwnTask } from './claims.store.ts';
import { taskState } from './claim-rules.ts';

/** The own item that a claim makes or brings up to date. */
export interface ClaimedItem {
  own: OwnTask;
  itemId: string;
  code: string;
  fields: OpenFields;
  self: Listed;
  others: Listed[];
}

/** Fields that say something, over those before. */
function said(fields: OpenFields | null, only: readonly string[] = FIELD_NAMES): ItemFieldsInput {
  const given = Object.entries(fields ?? {}).filter(
    ([field, value]) => only.includes(field) && value !== null && value.length > 0,
  );
  return Object.fromEntries(given) as ItemFieldsInput;
}

/**
 * What the own item says. Claimed for the first time: what the upstream says, over what a waiting item says already.
 * Claimed again: what the upstream changed, over the own; another class still needs its approval (R006). Then the
 * department's own changes.
 */
export function drawUp(
  { task, last, waiting }: Pick<OwnTask, 'task' | 'last' | 'waiting'>,
  changes: ItemFieldsInput,
): OpenFields {
  if (last === null) {
    const base = waiting === null ? withGiven(said(task.published)) : withGiven(said(task.published), waiting);
    return withGiven(changes, base);
  }
  const changed = taskState(task)
    .differences.map(({ field }) => field)
    .filter((field) => field !== 'itemClass');
  return withGiven(changes, withGiven(said(task.published, changed), last));
}

/** Draws up the own items of claims of one department. */
export async function drawUpClaims(
  hub: Hub,
  tx: Tx,
  tasks: readonly OwnTask[],
  changes: readonly ItemFieldsInput[],
): Promise<ClaimedItem[]> {
  const [first] = tasks;
  if (first === undefined) return [];
  const { departmentId } = first.task;
  const { code } = (await directoryOf(hub, tx)).byId(departmentId);
  const codes = await nextItemCodes(tx, code, tasks.length);
  const drawn = tasks.map((own, i) => {
    const fields = drawUp(own, changes[i]!);
    const { nationalCode = null, mergeGroup = null } = own.item ?? {};
    const signs = { matterName: matterName(fields.name), nationalCode, mergeGroup };
    return { own, fields, signs, itemId: own.item?.uuid ?? newId(), code: own.item?.code ?? codes.shift()! };
  });
  const rivals = await findSameMatters(
    tx,
    departmentId,
    drawn.map(({ signs }) => signs),
  );
  const items: ClaimedItem[] = [];
  for (const { signs, ...item } of drawn) {
    const same = rivals.filter((rival) => rival.code !== item.code && isSameMatter(rival, signs));
    items.push({
      ...item,
      self: await listed(hub, tx, item.code, item.fields),
      others: await listedAll(hub, tx, same),
    });
  }
  return items;
}

/** The fields of a claim that the rules let pass. */
export function claimedFields({ fields }: ClaimedItem): ItemFields {
  return fields as ItemFields;
}

/** Refuses what a department's own changes may not say (R007, R019); what was published it need not mend. */
export function requireFit(
  { own: { last, task }, fields }: ClaimedItem,
  changes: ItemFieldsInput,
  dictionary: Labels,
  path: string,
): void {
  requireWithinCap(changes, fields, path);
  const labels = last?.labels ?? task.published?.labels ?? [];
  requireKnownLabels(changes, { labels }, dictionary, path);
}
