import { createHash } from 'node:crypto';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import type { Limits } from '../platform/config.ts';
import { Shelf } from './shelf.ts';

/** A document that may run. `trusted` are the hub's own screens' documents. */
export interface Admitted {
  source: string;
  hash: string;
  document: DocumentNode;
  trusted: boolean;
}

/** A document that may run, or why not. */
export type Admission = Admitted | { errors: readonly GraphQLError[] };

export interface DocumentRequest {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** Decides which documents run at all. HTTP and sockets ask the same one. */
export type Admit = (request: DocumentRequest) => Admission;

function limitError(message: string): { errors: GraphQLError[] } {
  return { errors: [new GraphQLError(message, { extensions: { code: 'LIMIT' } })] };
}

function limitRules(limits: Limits): ValidationRule[] {
  const say = { propagateOnRejection: true, exposeLimits: true };
  return [
    maxAliasesRule({ n: limits.aliases, allowList: [], ...say }),
    maxDepthRule({ n: limits.depth, flattenFragments: true, ...say }),
    maxDirectivesRule({ n: 50, ...say }),
    costLimitRule({ maxCost: limits.complexity, ...say }),
  ] as unknown as ValidationRule[];
}

function askedId({ documentId, extensions }: DocumentRequest): string | null {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | undefined)?.persistedQuery
    ?.sha256Hash;
  const id = documentId ?? persisted;
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : null;
}

/**
 * Builds the admission. `persisted` are the client's own documents by their SHA-256: they were measured when they were
 * written, so only free documents are bounded in tokens, depth, aliases and cost.
 */
export function createAdmission(
  schema: GraphQLSchema,
  limits: Limits,
  introspection: boolean,
  persisted: ReadonlyMap<string, string>,
): Admit {
  const bounds = limitRules(limits);
  const grammar = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const remembered = new Shelf<Admission>();

  function examine(source: string, hash: string, trusted: boolean): Admission {
    let document: DocumentNode;
    try {
      document = parse(source, trusted ? {} : { maxTokens: limits.tokens });
    } catch (error) {
      // What nests deeper than the parser's stack is refused like whatever else is too much.
      if (error instanceof RangeError) return limitError('The document nests too deeply');
      const syntax = error as GraphQLError;
      return /tokens\. Parsing aborted/.test(syntax.message) ? limitError(syntax.message) : { errors: [syntax] };
    }
    const beyond = trusted ? [] : examineBounds(document);
    if (beyond.length > 0) return { errors: beyond };
    const errors = validate(schema, document, grammar, { maxErrors: 20 });
    return errors.length > 0 ? { errors } : { source, hash, document, trusted };
  }

  function examineBounds(document: DocumentNode): GraphQLError[] {
    try {
      return validate(schema, document, bounds).flatMap((error) => limitError(error.message).errors);
    } catch (error) {
      return limitError((error as Error).message).errors;
    }
  }

  return (request) => {
    const id = askedId(request);
    const stored = id === null ? undefined : persisted.get(id);
    if (stored === undefined && typeof request.query !== 'string') {
      const why =
        id === null ? 'A document must be given as "query"' : 'This document id is not known; reload the page';
      return { errors: [new GraphQLError(why, { extensions: { code: 'BAD_USER_INPUT' } })] };
    }
    const source = stored ?? (request.query as string);
    if (source.length > limits.bodyBytes) return limitError('The document is larger than 1 MB');
    const hash = createHash('sha256').update(source).digest('hex');
    let known = remembered.get(hash);
    if (known === undefined) {
      known = examine(source, hash, persisted.has(hash));
      remembered.put(hash, known, source.length);
    }
    return known;
  };
}
