import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Problem, Refusal, refusal } from '../kernel/refusal.ts';
import { type Language, type Text, text } from '../kernel/text.ts';
import type { Log } from '../platform/log.ts';

const INTERNAL = text('服务内部出错，已记录，编号 ', 'Something failed inside the hub; it is logged under ');

/** A refusal as an error of GraphQL, in the reader's language. */
function refused(refusal: Refusal, language: Language): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const { fields, ...details } = refusal.details;
  const shown = fields?.map(({ path, problem }) => ({ path, problem: problem[language] }));
  return {
    message: refusal.text[language],
    extensions: { code: refusal.code, ...details, ...(shown === undefined ? {} : { fields: shown }) },
  };
}

function causeOf(error: GraphQLError): Refusal | Error | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = (cause as GraphQLError).originalError) {
    if (cause instanceof Refusal) return cause;
    if (!('originalError' in cause) || cause.originalError === undefined) {
      return cause instanceof GraphQLError || cause.constructor.name === 'GraphQLError' ? undefined : cause;
    }
  }
  return undefined;
}

// `Variable "$input" got invalid value 1 at "input.sampling[0].percent"; …` tells the path and what is wrong with it.
const VARIABLE =
  /^Variable "\$(\w+)" (?:got invalid value .*?(?: at "([^"]+)")?; (.*)|of (?:required|non-null) type (.*))$/s;

function coercionProblem(message: string): Problem | undefined {
  const match = VARIABLE.exec(message);
  if (match === null) return undefined;
  const [, variable = '', at = variable, problem = `must be given (${match[4] ?? ''})`] = match;
  // A field that is missing, or that there is none of, is told at the object that should hold it.
  const field = /^Field "(\w+)"/.exec(problem)?.[1];
  const path = (field === undefined ? at : `${at}.${field}`).replaceAll('[', '.').replaceAll(']', '');
  // A path begins behind the variable, whatever its name; a variable that is wrong as a whole is told by it.
  const inside = path.startsWith(`${variable}.`) ? path.slice(variable.length + 1) : path;
  return { path: inside, problem: problemText(withoutSuggestion(problem)) };
}

const NOT_GIVEN = /was not provided|not to be null|must be given/;
const NO_FIELD = /is not defined by type/;

const SAID: readonly (readonly [RegExp, string])[] = [
  [/must be a day that exists/, '请填写存在的日期，写作 2026-03-05'],
  [/must be an instant with its zone/, '请填写带时区的时刻，写作 2026-03-05T14:20:00+08:00'],
  [/does not exist in ".*" enum|^Enum ".*" cannot represent/, '没有这个选项'],
  [/^Int cannot represent/, '须为整数'],
  [/^String cannot represent/, '须为文字'],
  [/^Boolean cannot represent/, '须为是或否'],
];

/** The common faults in both languages; in English what the type says of a value is told as it stands. */
function problemText(problem: string): Text {
  if (NOT_GIVEN.test(problem)) return text('必须填写', problem);
  if (NO_FIELD.test(problem)) return text('没有这个字段', problem);
  const zh = SAID.find(([fault]) => fault.test(problem))?.[1];
  return text(zh ?? '格式不对', problem);
}

/** All that is wrong with the values of variables as one refusal; null where an error is of another kind. */
export function unfitInput(errors: readonly GraphQLError[]): Refusal | null {
  const problems = errors.flatMap(({ message }) => coercionProblem(message) ?? []);
  return problems.length === errors.length ? refusal.badInput(problems) : null;
}

function withoutSuggestion(message: string): string {
  return message.replace(/\s*Did you mean.*$/s, '');
}

/**
 * The one place where an error becomes what a client may read. Refusals keep their sentence and code; what is wrong with
 * the document or its variables is BAD_USER_INPUT; anything else is a fault of the hub and shows only an id.
 */
export function showError(error: GraphQLError, language: Language, log: Log): GraphQLFormattedError {
  const { locations, path } = error.toJSON?.() ?? error;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const cause = causeOf(error);
  if (cause instanceof Refusal) return { ...place, ...refused(cause, language) };
  if (cause === undefined) {
    const unfit = unfitInput([error]);
    if (unfit !== null) return { ...place, ...refused(unfit, language) };
    const code = error.extensions?.code === 'LIMIT' ? 'LIMIT' : 'BAD_USER_INPUT';
    return {
      ...place,
      message: withoutSuggestion(error.message),
      extensions: { code },
    };
  }
  const id = randomUUID();
  log.error({ err: cause, id }, 'a request failed inside the hub');
  return { ...place, message: `${INTERNAL[language]}${id}`, extensions: { code: 'INTERNAL', id } };
}

/** Refusals that are met before any resolver runs, as a response of their own. */
export function errorResponse(refusal: Refusal, language: Language): { errors: GraphQLFormattedError[] } {
  return { errors: [refused(refusal, language)] };
}
