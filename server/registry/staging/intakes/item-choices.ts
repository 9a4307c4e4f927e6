import { text } from '../../../kernel/text.ts';
import type { Reader } from '../../../platform/database.ts';
import type { ItemValues } from '../../importing/index.ts';
import { itemPermits } from '../../items/item.permits.ts';
import {
  type CellChoice,
  departmentChoices,
  ITEM_CLASS_CHOICES,
  KIND_CHOICES,
  METHOD_CHOICES,
} from './closed-lists.ts';
import { type ItemsKnown, matterOf } from './item-judge.ts';

const MOST_CODES = 2_000;
const MOST_SHOWN = 6;
/** Characters in which a mistyped code may differ from the one that is meant. */
const MOST_SLIPS = 2;
const LONGEST_CODE = 64;

/** The codes on a department's list; a list longer than any that is kept is cut. */
export async function findOwnCodes(reader: Reader, departmentId: string | null): Promise<ItemsKnown['ownCodes']> {
  if (departmentId === null) return [];
  return reader.rows(
    `select code, matter_name as "matterName" from inspection_items
     where department_id = $1 and retired_on is null order by code limit ${MOST_CODES}`,
    [departmentId],
  );
}

const bare = (code: string): string =>
  code
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** How many characters have to be put in, taken out or exchanged to make the one of the other. */
function slipsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = before[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      now.push(Math.min(exchanged, before[j]! + 1, now[j - 1]! + 1));
    }
    before = now;
  }
  return before.at(-1)!;
}

function codeChoices({ ownCodes }: ItemsKnown, cell: string, values: ItemValues): CellChoice[] {
  const asked = bare(cell.slice(0, LONGEST_CODE));
  const matter = matterOf(values);
  const similar = ownCodes
    .map((one) => ({ ...one, slips: one.matterName === matter ? -1 : slipsBetween(asked, bare(one.code)) }))
    .filter(({ slips }) => slips <= MOST_SLIPS)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST_SHOWN);
  return [
    ...similar.map(({ code, matterName }) => ({
      text: code,
      label: text(`${code} ${matterName}`, `${code} ${matterName}`),
    })),
    { text: '', label: text('清空：这是新事项', 'Empty it: the item is new') },
  ];
}

const NUMBER = /^\d{1,3}(?:\.\d{1,4})?$/;

/** A bare number in a cell of percents: as it stands, or as a share of one. */
function capChoices(cell: string): CellChoice[] {
  const number = cell.normalize('NFKC').trim();
  if (!NUMBER.test(number)) return [];
  const percents = Number(number) <= 1 ? [Number(number) * 100, Number(number)] : [Number(number)];
  return percents
    .filter((percent) => percent > 0 && percent <= 100)
    .map((percent) => `${Number(percent.toFixed(4))}%`)
    .map((percent) => ({ text: percent, label: text(`至多 ${percent}`, `At most ${percent}`) }));
}

const CLOSED: Readonly<Record<string, readonly CellChoice[]>> = {
  itemClass: ITEM_CLASS_CHOICES,
  method: METHOD_CHOICES,
  targetKinds: KIND_CHOICES,
};

/** Texts that a cell which was asked about would certainly be read by. */
export function itemChoices(known: ItemsKnown, field: string, cell: string, values: ItemValues): readonly CellChoice[] {
  if (field === 'code' && cell !== '') return codeChoices(known, cell, values);
  if (field === 'cap') return capChoices(cell);
  if (field === 'departments') {
    return departmentChoices(known.directory, known.actor, (departmentId) =>
      itemPermits.change(known.actor, { departmentId }),
    );
  }
  return CLOSED[field] ?? [];
}
