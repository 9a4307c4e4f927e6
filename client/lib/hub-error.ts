/** The refusals of the hub, and two of our own: the hub could not be reached, or answered with nothing readable. */
export type HubErrorCode =
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'STALE'
  | 'WRONG_STATE'
  | 'RULE'
  | 'LIMIT'
  | 'INTERNAL'
  | 'NETWORK';

/** One thing wrong with an input; `path` is dotted from the input: `sampling.0.percent`. */
export interface FieldProblem {
  path: string;
  problem: string;
}

/** The requirement and the clause of a published document that forbids something. */
export interface RuleClause {
  id: string;
  document: string;
  article: string;
}

/** What a team lacks (R073): a specialty's code, or `team` where people are too few. */
export interface Shortage {
  department: string;
  specialty: string;
}

export interface HubErrorDetails {
  fields?: FieldProblem[];
  rule?: RuleClause;
  state?: string;
  short?: Shortage[];
  /** Id under which the hub's log bears an INTERNAL fault. */
  id?: string;
  retryAfterSeconds?: number;
}

export interface GraphQLErrorShape {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string } & HubErrorDetails;
}

const CODES = new Set<string>([
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'STALE',
  'WRONG_STATE',
  'RULE',
  'LIMIT',
]);

/** A refusal or failure in a shape that screens can show. `message` is the hub's sentence in the reader's language. */
export class HubError extends Error {
  readonly code: HubErrorCode;
  readonly fields: FieldProblem[];
  readonly rule: RuleClause | undefined;
  readonly state: string | undefined;
  readonly short: Shortage[];
  readonly id: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: HubErrorCode, message: string, details: HubErrorDetails = {}) {
    super(message);
    this.name = 'HubError';
    this.code = code;
    this.fields = details.fields ?? [];
    this.rule = details.rule;
    this.state = details.state;
    this.short = details.short ?? [];
    this.id = details.id;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }

  /** Whether the same request may succeed by itself later. */
  get passes(): boolean {
    return this.code === 'NETWORK' || this.code === 'INTERNAL';
  }

  /** Whether it says no more than what is wrong with fields, and each of them tells that itself. */
  get isOfFields(): boolean {
    return this.code === 'BAD_USER_INPUT' && this.fields.length > 0;
  }

  static from(error: GraphQLErrorShape): HubError {
    const { code = 'INTERNAL', ...details } = error.extensions ?? {};
    return new HubError(CODES.has(code) ? (code as HubErrorCode) : 'INTERNAL', error.message, details);
  }
}

export function isHubError(error: unknown, code?: HubErrorCode): error is HubError {
  return error instanceof HubError && (code === undefined || error.code === code);
}
