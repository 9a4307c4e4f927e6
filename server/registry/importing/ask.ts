import type { RequirementId } from '../../kernel/clauses.ts';
import type { Text } from '../../kernel/text.ts';

/** What has to be asked of whoever knows the table; with the clause that wants to have it told, where one does. */
export interface Ask extends Text {
  clause?: RequirementId;
}

export const askFor = (clause: RequirementId, zh: string, en: string): Ask => ({ zh, en, clause });
