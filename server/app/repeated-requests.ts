import {
  type ExecutionResult,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import { hashOf, KEEP_RESPONSE_SQL, keptResponse, type Repeatable, repeatable } from '../action/answers.ts';
import type { Scene } from '../action/scene.ts';
import type { Admitted } from './admission.ts';
import type { Variables } from './execute.ts';

/** A request that may be a repetition, and by what its response is known: the document with all but the input. */
interface Asked extends Repeatable {
  documentHash: string;
}

/**
 * The request of a document's one mutation, where it has exactly one and bears a key. The input is read as the schema
 * reads it, so that however it is written it is the one that `perform` sees; one that is not valid is refused there.
 */
function repeatableRequest(
  schema: GraphQLSchema,
  { document, source }: Admitted,
  operationName: string | null,
  given: Variables,
  { actor }: Scene,
): Asked | null {
  const operation = getOperationAST(document, operationName);
  const [field, ...others] = operation?.operation === 'mutation' ? operation.selectionSet.selections : [];
  if (actor === null || field?.kind !== Kind.FIELD || others.length > 0) return null;
  const known = schema.getMutationType()?.getFields()[field.name.value];
  const { coerced } = getVariableValues(schema, operation!.variableDefinitions ?? [], given);
  if (known === undefined || coerced === undefined) return null;
  // What is encrypted at rest must not lie open in a kept response; `perform` guards the repetition all the same.
  if (known.extensions.answeredAnew === true) return null;
  try {
    const { input } = getArgumentValues(known, field, coerced) as { input?: { requestId?: string | null } };
    const request = repeatable(actor.accountId, known.name, input ?? {});
    const shown = field.arguments?.find((argument) => argument.name.value === 'input')?.value;
    const beside = shown?.kind === Kind.VARIABLE ? { ...coerced, [shown.name.value]: null } : coerced;
    return request && { ...request, documentHash: hashOf([source, operationName, beside]) };
  } catch {
    return null;
  }
}

/**
 * A repeated request is answered with the first answer, word for word, where the same document asks, even while the first
 * is still being answered; `perform` itself guards that nothing changes again, whatever the document.
 */
export function answersOnce(schema: GraphQLSchema) {
  const running = new Map<string, Promise<ExecutionResult>>();

  return async (
    admitted: Admitted,
    operationName: string | null,
    variables: Variables,
    scene: Scene,
    run: () => Promise<ExecutionResult>,
  ): Promise<ExecutionResult> => {
    const request = repeatableRequest(schema, admitted, operationName, variables, scene);
    if (request === null) return run();
    const key = hashOf(request);
    const first = running.get(key);
    if (first !== undefined) {
      const answer = await first;
      if (answer.errors === undefined) return answer;
    }
    const answering = answer(scene, request, run).finally(() => {
      if (running.get(key) === answering) running.delete(key);
    });
    running.set(key, answering);
    return answering;
  };
}

async function answer(
  { hub: { database } }: Scene,
  request: Asked,
  run: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const { account, requestId, documentHash } = request;
  const earlier = await keptResponse(database, request, documentHash);
  if (earlier !== undefined) return earlier as ExecutionResult;
  const result = await run();
  if (result.errors === undefined) {
    await database.transaction((tx) =>
      tx.rows(KEEP_RESPONSE_SQL, [account, requestId, documentHash, JSON.stringify(result)]),
    );
  }
  return result;
}
