import type { RequirementId } from '../../../kernel/clauses.ts';
import type { Problem, Refusal } from '../../../kernel/refusal.ts';
import { type Text, text } from '../../../kernel/text.ts';
import type { Found } from '../intake.ts';

/** What is wrong with a field of a line, with what would mend it. */
export function wrong(field: string, message: Text, remedy: Text | null, clause: RequirementId | null = null): Found {
  return { field, severity: 'PROBLEM', message, remedy, clause };
}

const MEND = text('请改正此格', 'Mend this cell');

/** What the rules of a single save found, at the columns of the table. `fields` names the column of each of their paths. */
export function fromProblems(problems: readonly Problem[], fields: Readonly<Record<string, string>>): Found[] {
  return problems.map(({ path, problem }) => {
    const name = path.split('.').find((part) => Object.hasOwn(fields, part)) ?? path;
    return wrong(fields[name] ?? name, problem, MEND);
  });
}

/** A refusal of a single save, at the column that it speaks of. */
export function fromRefusal(refused: Refusal | null, field: string, remedy: Text = MEND): Found[] {
  if (refused === null) return [];
  return [wrong(field, refused.text, remedy, (refused.details.rule?.id ?? null) as RequirementId | null)];
}

/** The refusal that a rule throws; null where it throws none. */
export function refusalOf(rule: () => void, isRefusal: (error: unknown) => error is Refusal): Refusal | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

/** A few names to choose from, in a sentence. */
export const few = (names: readonly string[], most = 8): string =>
  names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}…`;
