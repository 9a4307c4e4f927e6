import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { lengthOf } from '../../kernel/length.ts';
import { isOneLine } from '../../kernel/one-line.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { SaveTargetLabelInput } from '../../../schema/registry/target-label.ts';
import { type LabelEntry, labelWord } from './labels.ts';
import { targetPermits } from './target.permits.ts';

interface Stored extends LabelEntry {
  meaning: string;
  revision: number;
}

interface State {
  dictionary: Stored[];
  before: Stored | undefined;
  after: Omit<Stored, 'revision'>;
  /** Labels that become synonyms of this one. */
  merged: Stored[];
}

const LONGEST_WORD = 40;
const MOST_SYNONYMS = 20;
const LONGEST_MEANING = 300;

// Labels of a record are written one behind the other with 、 between them.
const isWord = (word: string): boolean => isOneLine(word) && !/[、,，;；]/.test(word) && lengthOf(word) <= LONGEST_WORD;

function problemsOf({ after, dictionary }: State): Problem[] {
  const problems: Problem[] = [];
  const wrong = (path: string, zh: string, en: string): void => void problems.push({ path, problem: text(zh, en) });
  if (!isWord(after.name))
    wrong(
      'name',
      `标注须为 1 至 ${LONGEST_WORD} 个字，写在一行内，不含顿号、逗号和分号`,
      `name must have 1 to ${LONGEST_WORD} characters in one line, without commas and semicolons`,
    );
  if (after.synonyms.length > MOST_SYNONYMS || !after.synonyms.every(isWord)) {
    wrong(
      'synonyms',
      `同义词不超过 ${MOST_SYNONYMS} 个，每个 1 至 ${LONGEST_WORD} 个字`,
      `at most ${MOST_SYNONYMS} synonyms, each of 1 to ${LONGEST_WORD} characters`,
    );
  }
  if (after.meaning.length > LONGEST_MEANING) {
    wrong('meaning', `说明不超过 ${LONGEST_MEANING} 字`, `meaning has at most ${LONGEST_MEANING} characters`);
  }
  for (const { name, synonyms } of dictionary) {
    if (name === after.name || after.synonyms.includes(name)) continue;
    const taken = [after.name, ...after.synonyms].find((word) => synonyms.includes(word));
    if (taken !== undefined) {
      wrong('synonyms', `“${taken}”已是“${name}”的同义词`, `${taken} is a synonym of ${name} already`);
    }
  }
  return problems;
}

/** Puts a label in the place of others wherever those stand: on targets, and where items ask for them (R019). */
async function mergeInto(tx: Tx, jurisdictionId: string, name: string, merged: readonly string[]): Promise<void> {
  const replaced = `array(select case when l = any($2::text[]) then $3 else l end
    from unnest(labels) with ordinality u(l, n) group by 1 order by min(n))`;
  for (const table of ['targets', 'inspection_items']) {
    await tx.rows(`update ${table} set labels = ${replaced} where jurisdiction_id = $1 and labels && $2::text[]`, [
      jurisdictionId,
      merged,
      name,
    ]);
  }
  await tx.rows('delete from target_labels where jurisdiction_id = $1 and name = any($2::text[])', [
    jurisdictionId,
    merged,
  ]);
}

/** Adds a label to the dictionary or changes one; labels that become its synonyms are merged into it (R019). */
export function saveTargetLabel(hub: Hub, actor: Actor | null, input: SaveTargetLabelInput): Promise<{ name: string }> {
  const name = labelWord(input.name);
  return perform<State, Decided, { name: string }>(hub, actor, {
    mutation: 'saveTargetLabel',
    input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    async load(tx, who) {
      const dictionary = await tx.rows<Stored>(
        'select name, synonyms, meaning, revision from target_labels where jurisdiction_id = $1',
        [who.jurisdictionId],
      );
      const before = dictionary.find((label) => label.name === name);
      const asked = (input.synonyms ?? before?.synonyms ?? []).map(labelWord).filter((word) => word !== name);
      const merged = dictionary.filter((label) => label.name !== name && asked.includes(label.name));
      const synonyms = [...new Set([...asked, ...merged.flatMap((label) => label.synonyms)])];
      const meaning = (input.meaning ?? before?.meaning ?? '').trim();
      return { dictionary, before, after: { name, synonyms, meaning }, merged };
    },
    permit: (who) => targetPermits.keepLabels(who),
    check: problemsOf,
    revision: ({ before }) => before?.revision ?? 0,
    decide: ({ after, merged }, { actor: { jurisdictionId, departmentId } }) => ({
      facts: [
        {
          kind: 'TARGET_LABEL_SAVED',
          jurisdiction: jurisdictionId,
          plan: null,
          department: departmentId,
          payload: { ...after, merged: merged.map((label) => label.name) },
        },
      ],
    }),
    async store(tx, { after, merged }, _decision, { actor: { jurisdictionId } }) {
      if (merged.length > 0) {
        await mergeInto(
          tx,
          jurisdictionId,
          name,
          merged.map((label) => label.name),
        );
      }
      await tx.rows(
        `insert into target_labels (jurisdiction_id, name, synonyms, meaning) values ($1, $2, $3, $4)
         on conflict (jurisdiction_id, name) do update set synonyms = $3, meaning = $4,
           revision = target_labels.revision + 1`,
        [jurisdictionId, name, after.synonyms, after.meaning],
      );
    },
    answer: () => ({ name }),
  });
}
