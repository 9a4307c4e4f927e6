import type { Page, Visitor } from './door.ts';
import { StoryError } from './story-error.ts';

/** An item as the story chooses among them. */
export interface ListedItem {
  code: string;
  name: string;
  targetKinds: string[];
  industryCodes: string[];
  labels: string[];
  department: { code: string; name: string };
}

/** A department of the plan with its liaison and what it puts in. */
export interface Player {
  code: string;
  name: string;
  liaison: Visitor;
  itemCodes: string[];
}

const LEAD = 'scjg';
const DEPARTMENTS = 5;
const MOST_ITEMS = 5;

async function allItems(visitor: Visitor): Promise<ListedItem[]> {
  const items: ListedItem[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Page<ListedItem> = await visitor.ask('items', { first: 100, after });
    items.push(...nodes);
    if (!pageInfo.hasNextPage) return items;
    after = pageInfo.endCursor;
  }
}

/** Whether an item was written for this trade, rather than for everyone. */
function isForTrade({ industryCodes }: ListedItem, trade: string): boolean {
  return industryCodes.some((code) => code.startsWith(trade) || trade.startsWith(code));
}

function isForEveryone({ industryCodes, labels, targetKinds }: ListedItem): boolean {
  return (
    industryCodes.length === 0 &&
    labels.length === 0 &&
    (targetKinds.length === 0 || targetKinds.includes('ENTERPRISE'))
  );
}

/** What a department puts in: its items for the trade, then general ones, those first that others have as well. */
function contributionOf(own: readonly ListedItem[], all: readonly ListedItem[], trade: string): string[] {
  const shared = ({ code, name }: ListedItem): boolean =>
    all.some((other) => other.name === name && other.code !== code);
  const general = own.filter(isForEveryone).sort((a, b) => Number(shared(b)) - Number(shared(a)));
  return [...own.filter((item) => isForTrade(item, trade)), ...general].slice(0, MOST_ITEMS).map(({ code }) => code);
}

export interface Cast {
  players: Player[];
  /** A department whose lists hold nothing for the trade: it will decline. */
  outsider: { code: string; name: string };
  itemsInCounty: number;
}

/** Chooses the departments that have most to look at in a trade, the market regulator in the lead, and signs them in. */
export async function castFor(anyone: Visitor, trade: string): Promise<Cast> {
  const lead = await anyone.signIn(`${LEAD}.liaison`);
  const items = await allItems(lead);
  const listOf = (code: string): ListedItem[] => items.filter(({ department }) => department.code === code);
  const weight = (code: string): number => listOf(code).filter((item) => isForTrade(item, trade)).length;
  const codes = [...new Set(items.map(({ department }) => department.code))];
  const ranked = codes.filter((code) => code !== LEAD).sort((a, b) => weight(b) - weight(a));
  const chosen = [LEAD, ...ranked.filter((code) => weight(code) > 0).slice(0, DEPARTMENTS - 1)];
  const stranger = ranked.find((code) => weight(code) === 0);
  if (chosen.length < DEPARTMENTS || stranger === undefined) {
    throw new StoryError(
      '这里没有五个部门检查该行业，请使用示范县',
      'Here no five departments inspect this trade; use the demo county',
    );
  }
  const nameOf = (code: string): string => listOf(code)[0]!.department.name;
  const players = await Promise.all(
    chosen.map(async (code): Promise<Player> => ({
      code,
      name: nameOf(code),
      liaison: code === LEAD ? lead : await anyone.signIn(`${code}.liaison`),
      itemCodes: contributionOf(listOf(code), items, trade),
    })),
  );
  return { players, outsider: { code: stranger, name: nameOf(stranger) }, itemsInCounty: items.length };
}
