import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import { directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { matterName } from '../../kernel/matter-name.ts';
import { type Problem, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { SaveInspectionItemInput } from '../../../schema/registry/item-inputs.ts';
import type { Labels } from '../targets/labels.ts';
import { getLabels } from '../targets/labels.store.ts';
import { longTextProblems, textProblems } from '../words-given.ts';
import { registryFact } from '../registry-fact.ts';
import { differencesOf } from './differences.ts';
import { fieldProblems, type KnownCodes } from './field-problems.ts';
import { emptyOf, emptyProblem, type ItemFields, type OpenFields, withGiven } from './item-fields.ts';
import { inItsWords, requireKnownLabels, requireWithinCap } from './given-rules.ts';
import { itemPermits } from './item.permits.ts';
import {
  dayProblems,
  type Listed,
  requireCap,
  requireOneList,
  requireOnList,
  requireSameClass,
  waitingProblems,
} from './item-rules.ts';
import { findKnownCodes, getItems, type ItemState, listed, listedAll } from './item-state.ts';
import { findSameMatters, insertItems, nextItemCodes } from './new-items.store.ts';
import { keepVersions } from './versions.store.ts';

interface State {
  before: ItemState | null;
  code: string;
  after: OpenFields;
  known: KnownCodes;
  dictionary: Labels;
  self: Listed;
  others: Listed[];
}

interface Decision extends Decided {
  fields: ItemFields | null;
}

function inputProblems(input: SaveInspectionItemInput, { before, after, known }: State, { today }: Moment): Problem[] {
  const fields = fieldProblems(input.fields, known, 'fields');
  const empty = emptyOf(after).map((field) => emptyProblem(field, 'fields'));
  const unclassed =
    after.itemClass === null
      ? [{ path: 'fields.itemClass', problem: text('请选择重点或一般', 'key or general must be chosen') }]
      : [];
  const reason = before === null ? longTextProblems(input.reason, 'reason') : textProblems(input.reason, 'reason');
  const day = dayProblems(input.effectiveFrom, today);
  const waiting = day.length > 0 ? [] : waitingProblems(before?.lastFrom ?? null, input.effectiveFrom ?? today);
  return [...fields, ...empty, ...unclassed, ...reason, ...day, ...waiting];
}

async function load(hub: Hub, tx: Tx, actor: Actor, input: SaveInspectionItemInput): Promise<State> {
  const [before = null] = input.code ? await getItems(hub, tx, actor, [input.code]) : [];
  const departmentId = before?.item.departmentId ?? actor.departmentId;
  const dictionary = await getLabels(tx, actor.jurisdictionId);
  const after = withGiven(inItsWords(input.fields, dictionary), before?.last);
  const department = departmentId === null ? null : (await directoryOf(hub, tx)).byId(departmentId);
  const code = before?.item.code ?? (department === null ? '' : (await nextItemCodes(tx, department.code, 1))[0]!);
  const { nationalCode = null, mergeGroup = null } = before?.item ?? {};
  const signs = [{ matterName: matterName(after.name), nationalCode, mergeGroup }];
  const same = departmentId === null ? [] : await findSameMatters(tx, departmentId, signs);
  return {
    before,
    code,
    after,
    known: await findKnownCodes(tx, [input.fields]),
    dictionary,
    self: await listed(hub, tx, code, after),
    others: await listedAll(
      hub,
      tx,
      same.filter((one) => one.code !== code),
    ),
  };
}

function requireClaimed({ item }: ItemState): void {
  const gone = requireOnList(item);
  if (gone !== null) throw gone;
  if (item.standing !== 'UNCLAIMED') return;
  throw refusal.wrongState(
    'UNCLAIMED',
    text(
      '该事项尚未认领：请先在“上级清单认领”中认领',
      'The item is not claimed yet: claim it from the upstream list first',
    ),
  );
}

/** Creates an item on the caller's own list, or saves a new dated version of one (R001, R005, R006, R007, R010). */
export function saveInspectionItem(
  hub: Hub,
  actor: Actor | null,
  input: SaveInspectionItemInput,
): Promise<{ code: string }> {
  return perform<State, Decision, { code: string }>(hub, actor, {
    mutation: 'saveInspectionItem',
    input,
    chains: () => [actor!.jurisdictionId],
    load: (tx, who) => load(hub, tx, who, input),
    permit: (who, { before }) => (before === null ? itemPermits.keep(who) : itemPermits.change(who, before.item)),
    check: (state, at) => inputProblems(input, state, at),
    revision: ({ before }) => before?.item.revision ?? 0,
    decide({ before, code, after, dictionary, self, others }, at) {
      if (before !== null) {
        requireClaimed(before);
        requireSameClass(before.last, after);
      }
      requireCap(after, 'fields.capPercent');
      requireWithinCap(input.fields, after, 'fields');
      requireKnownLabels(input.fields, before?.last ?? { labels: [] }, dictionary, 'fields');
      requireOneList({ ...self, doubleListing: after.doubleListing }, others);
      const changed = before === null ? [] : differencesOf(before.last, after).map(({ field }) => field);
      if (before !== null && changed.length === 0) return { facts: [], fields: null };
      const effectiveFrom = input.effectiveFrom ?? at.today;
      const number = (before?.item.revision ?? 0) + 1;
      const told = { itemCodes: [code], number, effectiveFrom, changed, reason: input.reason?.trim() ?? null };
      return { facts: [registryFact('ITEM_SAVED', at, told)], fields: after as ItemFields };
    },
    async store(tx, { before, code }, { fields }, at) {
      if (fields === null) return;
      const itemId = before?.item.uuid ?? newId();
      if (before === null) {
        const { jurisdictionId, departmentId } = at.actor;
        await insertItems(tx, [{ id: itemId, code, jurisdictionId, departmentId: departmentId!, fields }]);
      }
      const version = {
        itemId,
        number: (before?.item.revision ?? 0) + 1,
        effectiveFrom: input.effectiveFrom ?? at.today,
        fields,
        retired: false,
        reason: input.reason?.trim() || null,
        savedBy: at.actor.accountId,
        savedAt: at.now,
      };
      await keepVersions(tx, [version], at.today);
    },
    answer: ({ code }) => ({ code }),
  });
}
