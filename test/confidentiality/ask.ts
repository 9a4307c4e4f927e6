import type { Answer, Caller } from '../support/caller.ts';
import { withHands } from '../support/field-work.ts';
import { isFiltered, type Question } from './walk.ts';

/** Every answer by who asked what. */
export type Answers = Map<string, Answer>;

const HANDS = 4;
/** Asks everyone everything. */
export async function askAll(
  askers: readonly { name: string; caller: Caller; filters: boolean }[],
  questions: readonly Question[],
): Promise<Answers> {
  const answers: Answers = new Map();
  const asked = askers.flatMap((asker) =>
    questions
      .filter(({ variables }) => asker.filters || !isFiltered(variables))
      .map((question) => ({ asker, question })),
  );
  await withHands(HANDS, asked, async ({ asker: { name, caller }, question }) => {
    answers.set(`${name}: ${question.name}`, await caller.ask(question.document, question.variables));
  });
  return answers;
}
