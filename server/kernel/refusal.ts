import type { Clause, RequirementId } from './clauses.ts';
import { clauseOf } from './clauses.ts';
import { ofField } from './field-names.ts';
import type { Text } from './text.ts';
import { text } from './text.ts';

/** The refusals a client can meet, in the order in which they are checked. */
export type RefusalCode =
  'UNAUTHENTICATED' | 'NOT_FOUND' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'STALE' | 'WRONG_STATE' | 'RULE' | 'LIMIT';

/** One thing wrong with an input; `path` is dotted from the input (`sampling.0.percent`). */
export interface Problem {
  path: string;
  problem: Text;
}

/** What a team lacks: a specialty's code, or `team` where people are too few (R073). */
export interface Shortage {
  department: string;
  specialty: string;
}

export interface RefusalDetails {
  fields?: Problem[];
  state?: string;
  rule?: Clause;
  short?: Shortage[];
  retryAfterSeconds?: number;
}

/**
 * A request that the hub understands and will not carry out. It is thrown, rolls back whatever was begun, and reaches
 * the client with its code, its sentence and, for `RULE`, the clause that forbids it. Anything else that is thrown is a
 * fault of the hub and is masked.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly text: Text;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, sentence: Text, details: RefusalDetails = {}) {
    super(`${code}: ${sentence.en}`);
    this.name = 'Refusal';
    this.code = code;
    this.text = sentence;
    this.details = details;
  }
}

export const refusal = {
  unauthenticated: (sentence = text('请先登录', 'Sign in first')) => new Refusal('UNAUTHENTICATED', sentence),
  notFound: (sentence = text('没有找到，或无权知道它是否存在', 'Not found, or not yours to know of')) =>
    new Refusal('NOT_FOUND', sentence),
  forbidden: (sentence: Text) => new Refusal('FORBIDDEN', sentence),
  badInput: (fields: Problem[]) =>
    new Refusal(
      'BAD_USER_INPUT',
      text(
        `填写有误：${[...new Set(fields.map((f) => ofField(f.path, f.problem).zh))].join('；')}`,
        `Input is not valid: ${[...new Set(fields.map((f) => ofField(f.path, f.problem).en))].join('; ')}`,
      ),
      { fields },
    ),
  stale: (stored: number) =>
    new Refusal(
      'STALE',
      text(
        `内容已被他人更新（现为第 ${stored} 版），请刷新后再操作`,
        `Someone changed it meanwhile (now revision ${stored}); reload and try again`,
      ),
    ),
  wrongState: (state: string, sentence: Text) => new Refusal('WRONG_STATE', sentence, { state }),
  rule: (id: RequirementId, sentence: Text, details: Omit<RefusalDetails, 'rule'> = {}) =>
    new Refusal('RULE', sentence, { ...details, rule: clauseOf(id) }),
  limit: (sentence: Text, retryAfterSeconds?: number) =>
    new Refusal('LIMIT', sentence, retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
};
