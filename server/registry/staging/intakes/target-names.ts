import type { LabelEntry, Labels } from '../../targets/labels.ts';
import { labelsOf } from '../../targets/labels.ts';
import type { Reader } from '../../../platform/database.ts';
import type { TargetNames } from '../../targets/target-row.ts';

/** What words of a table of targets may mean in a jurisdiction. */
export interface TargetWords {
  names: TargetNames;
  labels: Labels;
  labelNames: string[];
  districtNames: string[];
  /** The district that a cell names, by its code or its name; undefined: there is none here. */
  district(word: string): string | undefined;
  /** The industry of this name; undefined where none or several have it. */
  industryNamed(name: string): string | undefined;
}

const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
const bareName = (name: string): string => plainName(name).replace(/(街道办事处|街道|镇|乡|片区|办事处)$/, '');

/** One word for one thing: a word that several things share means none. */
function meanings(entries: readonly (readonly [string, string])[]): Map<string, string | null> {
  const known = new Map<string, string | null>();
  for (const [word, code] of entries) known.set(word, known.has(word) && known.get(word) !== code ? null : code);
  return known;
}

export async function targetWords(reader: Reader, names: TargetNames, jurisdictionId: string): Promise<TargetWords> {
  const entries = await reader.rows<LabelEntry>(
    'select name, synonyms from target_labels where jurisdiction_id = $1 order by name',
    [jurisdictionId],
  );
  const districts = names.districts.inJurisdiction(jurisdictionId);
  const whole = meanings(
    districts.flatMap(({ code, name }) => [[code, code] as const, [plainName(name), code] as const]),
  );
  const bare = meanings(districts.map(({ code, name }) => [bareName(name), code] as const));
  const industries = meanings(names.industries.all.map(({ code, name }) => [plainName(name), code] as const));
  return {
    names,
    labels: labelsOf(entries),
    labelNames: entries.map(({ name }) => name),
    districtNames: districts.map(({ name }) => name),
    district: (word) => whole.get(plainName(word)) ?? bare.get(bareName(word)) ?? undefined,
    industryNamed: (name) => industries.get(plainName(name)) ?? undefined,
  };
}
