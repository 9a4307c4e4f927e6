import {
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Scene } from '../action/scene.ts';
import type { Admitted } from './admission.ts';
import { unfitInput } from './errors.ts';
import { answersOnce } from './repeated-requests.ts';
import { Shelf } from './shelf.ts';

export type Variables = Record<string, unknown>;

/** Runs an admitted query or mutation. Every way in ends here. */
export type Execute = (
  admitted: Admitted,
  operationName: string | null,
  variables: Variables,
  scene: Scene,
) => Promise<ExecutionResult>;

const MOST_PROBLEMS = 20;

export function createExecute(schema: GraphQLSchema): Execute {
  const compiled = new Shelf<CompiledQuery | ExecutionResult>();
  const once = answersOnce(schema);

  function compile(
    { hash, document, source }: Admitted,
    operationName: string | null,
  ): CompiledQuery | ExecutionResult {
    const key = `${hash} ${operationName ?? ''}`;
    let known = compiled.get(key);
    if (known === undefined) {
      known = compileQuery(schema, document, operationName ?? undefined);
      compiled.put(key, known, source.length);
    }
    return known;
  }

  /** What is seldom asked in the same words is not worth compiling, and code that was compiled stays in memory for long. */
  async function run(admitted: Admitted, operationName: string | null, variables: Variables, scene: Scene) {
    const { document, source } = admitted;
    if (!Shelf.takes(source.length)) {
      return execute({ schema, document, operationName, variableValues: variables, contextValue: scene });
    }
    const query = compile(admitted, operationName);
    if (!isCompiledQuery(query)) return query;
    const result = (await query.query(undefined, scene, variables)) as ExecutionResult;
    return result.data === undefined ? (unfitVariables(admitted, operationName, variables) ?? result) : result;
  }

  return async (admitted, operationName, variables, scene) => {
    try {
      return await once(admitted, operationName, variables, scene, () =>
        run(admitted, operationName, variables, scene),
      );
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
    if (errors === undefined) return null;
    const unfit = unfitInput(errors);
    return { errors: unfit === null ? errors : [new GraphQLError(unfit.message, { originalError: unfit })] };
  }
}
