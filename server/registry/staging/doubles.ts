import { text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import type { Vault } from '../../platform/vault.ts';
import { keyDigest, type KeptFinding } from './content.ts';
import type { KeptTable } from './import-row.ts';
import type { FurtherKey, Intake, Verdict } from './intake.ts';
import { type Bearer, findBearers, findFurtherBearers } from './keys.store.ts';
import type { NumberedLine } from './judge.ts';

/** What a line is looked for by among the lines of its file. */
export interface LineKeys {
  key: string | null;
  further: readonly (FurtherKey & { digest: string })[];
}

export function keysOf(
  vault: Vault,
  importId: string,
  intake: Intake,
  known: unknown,
  { line }: NumberedLine,
  verdict: Verdict,
): LineKeys {
  const { values } = line.reading;
  const key = intake.keyOf(values);
  const further = intake.furtherKeys?.(known, values, verdict) ?? [];
  return {
    key: key === null ? null : keyDigest(vault, importId, key),
    // Apart from the keys of `keyOf`, whatever is written in either.
    further: further.map((one) => ({ ...one, digest: keyDigest(vault, importId, `further\n${one.key}`) })),
  };
}

/** The column where a double is told, where its key names none. */
const KEYS = new Set(['creditCode', 'certificateNumber', 'certificateOrId', 'code', 'item']);

const KEEP_ONE = text('同一记录请只保留一行', 'Keep one line for a record');

function doubled(table: KeptTable, own: number, other: number, by: FurtherKey | null): KeptFinding {
  const isAt = ({ field }: { field: string | null }): boolean =>
    field !== null && (by === null ? KEYS.has(field) : by.field === field);
  const column = table.columns.find(isAt) ?? table.columns.find(({ field }) => field !== null && KEYS.has(field));
  const zh = `第 ${own} 行与第 ${other} 行是同一记录`;
  const en = `Lines ${own} and ${other} are of the same record`;
  return {
    column: column?.index ?? null,
    heading: column?.heading ?? '',
    severity: 'PROBLEM',
    message: by === null ? text(zh, en) : text(`${zh}：${by.shared.zh}`, `${en}: ${by.shared.en}`),
    remedy: by?.remedy ?? KEEP_ONE,
    clause: null,
  };
}

/** First lines that bear keys: weak ones apart, since two of these are none. */
class Bearers {
  private readonly first = new Map<string, Bearer>();

  private placeOf = (key: string, isWeak: boolean): string => `${key} ${isWeak}`;

  add({ key, isWeak, ...line }: Bearer): void {
    const place = this.placeOf(key, isWeak);
    const known = this.first.get(place);
    if (known === undefined || known.number > line.number) this.first.set(place, { key, isWeak, ...line });
  }

  before(number: number, key: string, isWeak = false): Bearer | undefined {
    const found = [this.first.get(this.placeOf(key, false))];
    if (!isWeak) found.push(this.first.get(this.placeOf(key, true)));
    return found
      .filter((one) => one !== undefined && one.number < number)
      .sort((one, other) => one!.number - other!.number)[0];
  }
}

/**
 * Of lines that are judged, what makes each of them one record with a line before it; null where nothing does.
 * `mayBeKept`: whether a line that is kept may bear the key.
 */
export async function findDoubles(
  reader: Reader,
  importId: string,
  lines: readonly NumberedLine[],
  keys: readonly LineKeys[],
  mayBeKept: (key: string) => boolean,
): Promise<(at: number, table: KeptTable) => KeptFinding | null> {
  const judged = lines.map(({ number }) => number);
  const own = keys.flatMap(({ key }) => (key !== null && mayBeKept(key) ? [key] : []));
  const others = keys.flatMap(({ further }) => further.map(({ digest }) => digest)).filter(mayBeKept);
  const bearers = new Bearers();
  for (const bearer of await findBearers(reader, importId, own, judged)) bearers.add(bearer);
  for (const bearer of await findFurtherBearers(reader, importId, others, judged)) bearers.add(bearer);
  lines.forEach(({ number, line: { row } }, i) => {
    const { key, further } = keys[i]!;
    if (key !== null) bearers.add({ key, isWeak: false, number, row });
    for (const { digest, isWeak } of further) bearers.add({ key: digest, isWeak: isWeak === true, number, row });
  });
  return (at, table) => {
    const { number, line } = lines[at]!;
    const { key, further } = keys[at]!;
    const same = key === null ? undefined : bearers.before(number, key);
    if (same !== undefined) return doubled(table, line.row, same.row, null);
    for (const one of further) {
      const before = bearers.before(number, one.digest, one.isWeak);
      if (before !== undefined) return doubled(table, line.row, before.row, one);
    }
    return null;
  };
}
