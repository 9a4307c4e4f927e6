import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import type { Connection } from '../../../schema/page.ts';
import type { SaveSpecialtyInput, Specialty } from '../../../schema/registry/specialty.ts';
import { type Condition, holdsThat, likePattern, storable, where, wordsOf } from '../conditions.ts';
import { countRows } from '../count.ts';
import { inspectorPermits } from './inspector.permits.ts';
import { isWord, LONGEST_WORD } from './specialty.ts';

const CURSOR = 'spc';

/** Codes that the taxonomy does not have (R025). */
export async function unknownSpecialties(reader: Reader, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const rows = await reader.rows<{ code: string }>('select code from specialties where code = any($1::text[])', [
    codes.map(storable),
  ]);
  const known = new Set(rows.map(({ code }) => code));
  return codes.filter((code) => !known.has(code));
}

/** The refusal of codes that the taxonomy does not have (R025). */
export function unknownRefusal(unknown: readonly string[], path = 'specialties'): Refusal {
  const problem = text(`专长目录中没有：${unknown.join('、')}`, `The taxonomy does not have ${unknown.join(', ')}`);
  return refusal.rule('R025', problem, { fields: [{ path, problem }] });
}

/** The taxonomy by its codes. */
export async function findSpecialties(
  hub: Hub,
  asked: string | null | undefined,
  page: PageRequest,
): Promise<Connection<Specialty>> {
  const words = wordsOf(asked);
  const conditions: (Condition | null)[] = [
    words === null ? null : holdsThat((p) => `(name ilike ${p} or code ilike ${p})`, likePattern(words)),
  ];
  const [last = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  const behind = page.after === null ? null : holdsThat((p) => `code > ${p}`, storable(last));
  const { sql, parameters } = where(...conditions, behind);
  const rows = await hub.database.rows<Specialty>(
    `select code, name, kind from specialties where ${sql} order by code limit $${parameters.length + 1}`,
    [...parameters, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ code }) => writeCursor(CURSOR, [code]),
    (specialty) => specialty,
    () => countRows(hub, 'specialties', conditions),
  );
}

export async function findSpecialty(reader: Reader, code: string): Promise<Specialty | undefined> {
  const [specialty] = await reader.rows<Specialty>('select code, name, kind from specialties where code = $1', [code]);
  return specialty;
}

/** Adds a specialty or renames one; its code stays, since items and people bear it (R025). */
export function saveSpecialty(hub: Hub, actor: Actor | null, input: SaveSpecialtyInput): Promise<{ code: string }> {
  const [code, name] = [input.code.normalize('NFC').trim(), input.name.normalize('NFC').trim()];
  return perform<null, Decided, { code: string }>(hub, actor, {
    mutation: 'saveSpecialty',
    input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    load: () => Promise.resolve(null),
    permit: (who) => inspectorPermits.keepSpecialties(who),
    check: (): Problem[] =>
      (
        [
          ['code', code],
          ['name', name],
        ] as const
      )
        .filter(([, word]) => !isWord(word))
        .map(([path]) => ({
          path,
          problem: text(`须为 1 至 ${LONGEST_WORD} 个字`, `${path} must have 1 to ${LONGEST_WORD} characters`),
        })),
    decide: (_state, { actor: { jurisdictionId, departmentId } }) => ({
      facts: [
        {
          kind: 'SPECIALTY_SAVED',
          jurisdiction: jurisdictionId,
          plan: null,
          department: departmentId,
          payload: { code, name, kind: input.kind },
        },
      ],
    }),
    async store(tx) {
      await tx.rows(
        `insert into specialties (code, name, kind) values ($1, $2, $3)
         on conflict (code) do update set name = $2, kind = $3`,
        [code, name, input.kind],
      );
    },
    answer: () => ({ code }),
  });
}
