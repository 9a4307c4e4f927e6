import type { Reader, Tx } from '../../platform/database.ts';

/** The industries of a jurisdiction in which joint inspection is the rule; revision 0 where nobody has said. */
export interface JointIndustryList {
  revision: number;
  codes: string[];
}

export async function findJointIndustries(reader: Reader, jurisdictionId: string): Promise<JointIndustryList> {
  const [row] = await reader.rows<JointIndustryList>(
    'select revision, codes from joint_industries where jurisdiction_id = $1',
    [jurisdictionId],
  );
  return row ?? { revision: 0, codes: [] };
}

export async function putJointIndustries(tx: Tx, jurisdictionId: string, codes: readonly string[]): Promise<void> {
  await tx.rows(
    `insert into joint_industries (jurisdiction_id, revision, codes) values ($1, 1, $2)
     on conflict (jurisdiction_id) do update set revision = joint_industries.revision + 1, codes = excluded.codes`,
    [jurisdictionId, codes],
  );
}
