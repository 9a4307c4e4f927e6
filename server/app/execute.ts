import {
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { hashOf, KEEP_RESPONSE_SQL, keptResponse, type Repeatable, repeatable } from '../action/answers.ts';
import type { Scene } from '../action/scene.ts';
import type { Admission } from './admission.ts';

export type Admitted = Exclude<Admission, { errors: unknown }>;
export type Variables = Record<string, unknown>;

/** Runs an admitted query or mutation. Every way in ends here. */
export type Execute = (
  admitted: Admitted,
  operationName: string | null,
  variables: Variables,
  scene: Scene,
) => Promise<ExecutionResult>;

const REMEMBERED = 1000;
/** What no client writes by hand is not kept: a thousand of the largest would fill the memory. */
const LARGEST_REMEMBERED = 20_000;
const MOST_PROBLEMS = 20;

export function createExecute(schema: GraphQLSchema): Execute {
  const compiled = new Map<string, CompiledQuery | ExecutionResult>();
  const once = answersOnce();

  function compile(
    { hash, document, source }: Admitted,
    operationName: string | null,
  ): CompiledQuery | ExecutionResult {
    const key = `${hash} ${operationName ?? ''}`;
    let known = compiled.get(key);
    if (known === undefined) {
      known = compileQuery(schema, document, operationName ?? undefined);
      if (source.length > LARGEST_REMEMBERED) return known;
      if (compiled.size >= REMEMBERED) compiled.delete(compiled.keys().next().value!);
      compiled.set(key, known);
    }
    return known;
  }

  return async (admitted, operationName, variables, scene) => {
    const query = compile(admitted, operationName);
    if (!isCompiledQuery(query)) return query;
    const run = async () => {
      const result = (await query.query(undefined, scene, variables)) as ExecutionResult;
      return result.data === undefined ? (unfitVariables(admitted, operationName, variables) ?? result) : result;
    };
    const mutation = soleMutation(admitted, operationName, variables);
    try {
      return await (mutation === null || scene.actor === null ? run() : once(admitted, mutation, scene, run));
    } catch (error) {
      // Thrown beside the resolvers; it is shown like what is thrown in them.
      return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
    }
  };

  /** What is wrong with variables as the other door tells it, with the path of each; compiled queries name the last step. */
  function unfitVariables(
    { document }: Admitted,
    operationName: string | null,
    variables: Variables,
  ): ExecutionResult | null {
    const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { errors } = getVariableValues(schema, declared, variables, { maxErrors: MOST_PROBLEMS });
    return errors === undefined ? null : { errors };
  }
}

interface AskedMutation {
  name: string;
  input: { requestId?: string | null };
}

/** A document's one mutation and its input, where it has exactly one. */
function soleMutation(admitted: Admitted, operationName: string | null, variables: Variables): AskedMutation | null {
  const operation = admitted.document.definitions.find(
    (d): d is OperationDefinitionNode =>
      d.kind === Kind.OPERATION_DEFINITION && (operationName === null || d.name?.value === operationName),
  );
  const [field, ...others] = operation?.operation === 'mutation' ? operation.selectionSet.selections : [];
  if (field?.kind !== Kind.FIELD || others.length > 0) return null;
  const value = field.arguments?.find((argument) => argument.name.value === 'input')?.value;
  const input =
    value?.kind === Kind.VARIABLE ? (variables[value.name.value] as AskedMutation['input'] | undefined) : undefined;
  return typeof input?.requestId === 'string' ? { name: field.name.value, input } : null;
}

/**
 * A repeated request is answered with the first answer, word for word, where the same document asks, even while the first
 * is still being answered; `perform` itself guards that nothing changes again, whatever the document.
 */
function answersOnce() {
  const running = new Map<string, Promise<ExecutionResult>>();

  return async (
    admitted: Admitted,
    { name, input }: AskedMutation,
    scene: Scene,
    run: () => Promise<ExecutionResult>,
  ): Promise<ExecutionResult> => {
    const request = repeatable(scene.actor!.accountId, name, input);
    if (request === null) return run();
    const documentHash = hashOf(admitted.source);
    const key = hashOf([request, documentHash]);
    const first = running.get(key);
    if (first !== undefined) {
      const answer = await first;
      if (answer.errors === undefined) return answer;
    }
    const answering = answer(scene, request, documentHash, run).finally(() => {
      if (running.get(key) === answering) running.delete(key);
    });
    running.set(key, answering);
    return answering;
  };
}

async function answer(
  { hub: { database } }: Scene,
  request: Repeatable,
  documentHash: string,
  run: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const earlier = await keptResponse(database, request, documentHash);
  if (earlier !== undefined) return earlier as ExecutionResult;
  const result = await run();
  if (result.errors === undefined) {
    await database.transaction((tx) =>
      tx.rows(KEEP_RESPONSE_SQL, [request.account, request.requestId, documentHash, JSON.stringify(result)]),
    );
  }
  return result;
}
