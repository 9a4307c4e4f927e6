import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { briefOf, everythingOf } from './selection.ts';
import { VALUES, type Watched } from './values.ts';

/** One question of the walk. */
export interface Question {
  name: string;
  document: string;
  variables: Record<string, unknown>;
}

type Given = Record<string, unknown>;

/** Whether a question narrows a list: then it asks who is found, and how many. */
export const isFiltered = ({ filter, text, state }: Given): boolean => (filter ?? text ?? state) !== undefined;

const ALONE = 2;

function valuesFor(coordinate: string, type: GraphQLInputType, watched: Watched): readonly unknown[] {
  const inner = getNamedType(type);
  if (isEnumType(inner)) return inner.getValues().map(({ name }) => name);
  if (isInputObjectType(inner)) return filtersOf(inner.name, Object.values(inner.getFields()), watched);
  const values = VALUES[coordinate];
  if (values === undefined) throw new Error(`the walk has no value for ${coordinate}: give it one in values.ts`);
  return values(watched);
}

/** Every field alone with each of its values, and every two together with the first few of theirs. */
function filtersOf(
  owner: string,
  fields: readonly { name: string; type: GraphQLInputType }[],
  watched: Watched,
): Given[] {
  const each = fields.map(({ name, type }) => ({ name, values: valuesFor(`${owner}.${name}`, type, watched) }));
  const alone = each.flatMap(({ name, values }) => values.map((value) => ({ [name]: value })));
  const pairs = each.flatMap((a, i) =>
    each
      .slice(i + 1)
      .flatMap((b) =>
        a.values
          .slice(0, ALONE)
          .flatMap((one) => b.values.slice(0, ALONE).map((other) => ({ [a.name]: one, [b.name]: other }))),
      ),
  );
  return [...alone, ...pairs];
}

/** The ways to call a field: its must-haves at their first, then each further argument and value by itself. */
function callsOf(owner: string, { name, args }: GraphQLField<unknown, unknown>, watched: Watched): Given[] {
  const filled = args.filter((arg) => arg.name !== 'after' && arg.name !== 'before');
  const valuesOf = (arg: GraphQLArgument) =>
    arg.name === 'first' ? [100] : valuesFor(`${owner}.${name}.${arg.name}`, arg.type, watched);
  const base = Object.fromEntries(
    filled.filter(({ type }) => isNonNullType(type)).map((arg) => [arg.name, valuesOf(arg)[0]]),
  );
  const further = filled.flatMap((arg) => valuesOf(arg).map((value) => ({ ...base, [arg.name]: value })));
  return unique([base, ...further]);
}

const unique = (calls: Given[]): Given[] => [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()];

function written(field: GraphQLField<unknown, unknown>, given: Given): { declared: string; call: string } {
  const named = field.args.filter(({ name }) => name in given);
  return {
    declared: named.length === 0 ? '' : `(${named.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ')})`,
    call: named.length === 0 ? field.name : `${field.name}(${named.map(({ name }) => `${name}: $${name}`).join(', ')})`,
  };
}

/** Questions of a root field with everything that it gives. */
function ofRoot(root: GraphQLField<unknown, unknown>, watched: Watched): Question[] {
  const inner = getNamedType(root.type);
  return callsOf('Query', root, watched).map((variables) => {
    const { declared, call } = written(root, variables);
    const asked = isObjectType(inner) ? (isFiltered(variables) ? briefOf(inner) : everythingOf(inner)) : '';
    return {
      name: `${root.name} ${JSON.stringify(variables)}`,
      document: `query ${declared} { ${call} ${asked} }`,
      variables,
    };
  });
}

/** Questions of a list below a root that has a filter of its own, through the first way to it. */
function ofList(schema: GraphQLSchema, root: string, list: string, watched: Watched): Question[] {
  const parent = schema.getQueryType()!.getFields()[root]!;
  const owner = getNamedType(parent.type);
  if (!isObjectType(owner)) return [];
  const field = owner.getFields()[list]!;
  const given = callsOf('Query', parent, watched)[0]!;
  const up = written(parent, given);
  const inner = getNamedType(field.type);
  if (!isObjectType(inner)) return [];
  return callsOf(owner.name, field, watched).map((own) => {
    const { declared, call } = written(field, own);
    const head = `(${[up.declared, declared]
      .filter((one) => one !== '')
      .map((one) => one.slice(1, -1))
      .join(', ')})`;
    return {
      name: `${root}.${list} ${JSON.stringify(own)}`,
      document: `query ${head} { ${up.call} { ${call} ${isFiltered(own) ? briefOf(inner) : everythingOf(inner)} } }`,
      variables: { ...given, ...own },
    };
  });
}

/** The lists with arguments of their own right below the query fields. */
function innerLists(schema: GraphQLSchema): [root: string, list: string][] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((root) => {
    const inner = getNamedType(root.type);
    if (!isObjectType(inner)) return [];
    return Object.values(inner.getFields())
      .filter(({ args }) => args.length > 0)
      .map(({ name }): [string, string] => [root.name, name]);
  });
}

/** The walk: every query field with everything it gives, under every argument, filter, and two filters together. */
export function questionsOf(schema: GraphQLSchema, watched: Watched): Question[] {
  const roots = Object.values(schema.getQueryType()!.getFields()).flatMap((root) => ofRoot(root, watched));
  const lists = innerLists(schema).flatMap(([root, list]) => ofList(schema, root, list, watched));
  return [...roots, ...lists];
}
