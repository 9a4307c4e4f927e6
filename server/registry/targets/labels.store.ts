import { connection } from '../../action/connection.ts';
import type { Hub } from '../../action/hub.ts';
import { type PageRequest, readCursor, writeCursor } from '../../kernel/page.ts';
import type { Reader } from '../../platform/database.ts';
import type { Connection } from '../../../schema/page.ts';
import type { TargetLabel } from '../../../schema/registry/target-label.ts';
import { type Condition, equals, holdsThat, likePattern, storable, where, wordsOf } from '../conditions.ts';
import { countRows } from '../count.ts';
import { type LabelEntry, labelWord, type Labels, labelsOf } from './labels.ts';

const CURSOR = 'lbl';

/** The dictionary of a jurisdiction (R019); some dozens of words, read where they are needed. */
export async function getLabels(reader: Reader, jurisdictionId: string): Promise<Labels> {
  return labelsOf(
    await reader.rows<LabelEntry>('select name, synonyms from target_labels where jurisdiction_id = $1', [
      jurisdictionId,
    ]),
  );
}

/** The label that a filter means; an unknown word finds nothing, as it stands. */
export async function labelAsked(
  reader: Reader,
  jurisdictionId: string,
  word: string | null | undefined,
): Promise<string | null> {
  const words = wordsOf(word);
  return words === null ? null : ((await getLabels(reader, jurisdictionId)).meant(words) ?? words);
}

const COLUMNS = `l.name, l.synonyms, l.meaning, l.revision,
  (select count(*)::int from target_marks m where m.jurisdiction_id = l.jurisdiction_id and m.mark = 'label:' || l.name) as targets`;

/** Labels by their names. */
export async function findLabels(
  hub: Hub,
  jurisdictionId: string,
  text: string | null | undefined,
  page: PageRequest,
): Promise<Connection<TargetLabel>> {
  const words = wordsOf(text);
  const conditions: (Condition | null)[] = [
    equals('l.jurisdiction_id', jurisdictionId),
    words === null
      ? null
      : holdsThat((p) => `(l.name ilike ${p} or array_to_string(l.synonyms, E'\\n') ilike ${p})`, likePattern(words)),
  ];
  const [last = ''] = page.after === null ? [] : readCursor(CURSOR, page.after, 1);
  const behind = page.after === null ? null : holdsThat((p) => `l.name > ${p}`, storable(last));
  const { sql, parameters } = where(...conditions, behind);
  const rows = await hub.database.rows<TargetLabel>(
    `select ${COLUMNS} from target_labels l where ${sql} order by l.name limit $${parameters.length + 1}`,
    [...parameters, page.first + 1],
  );
  return connection(
    rows,
    page,
    ({ name }) => writeCursor(CURSOR, [name]),
    (label) => label,
    () => countRows(hub, 'target_labels l', conditions),
  );
}

/** One label with how many bear it; undefined where there is none of that name. */
export async function findLabel(
  reader: Reader,
  jurisdictionId: string,
  name: string,
): Promise<TargetLabel | undefined> {
  const [label] = await reader.rows<TargetLabel>(
    `select ${COLUMNS} from target_labels l where l.jurisdiction_id = $1 and l.name = $2`,
    [jurisdictionId, labelWord(name)],
  );
  return label;
}
