import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A place in an input where a client writes something, and the scalar that it is of. */
export interface Leaf {
  path: string[];
  scalar: string;
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Every place in an input object at which a value of a scalar stands. */
export function leavesOf(type: GraphQLInputObjectType, before: readonly string[] = []): Leaf[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...before, field.name, ...(isList(field.type) ? ['0'] : [])];
    const inner = getNamedType(field.type);
    return isInputObjectType(inner) ? leavesOf(inner, path) : [{ path, scalar: inner.name }];
  });
}

/** A copy of a value with another at a place in it. */
export function withValue(value: unknown, [first, ...rest]: readonly string[], leaf: unknown): unknown {
  if (first === undefined) return leaf;
  if (/^\d+$/.test(first)) {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[Number(first)] = withValue(list[Number(first)], rest, leaf);
    return list;
  }
  const object = (value ?? {}) as Record<string, unknown>;
  return { ...object, [first]: withValue(object[first], rest, leaf) };
}

/** The mutations that take an input, each with its type and what it answers with. */
export function mutationsOf(schema: GraphQLSchema): { name: string; document: string; leaves: Leaf[] }[] {
  return Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) => {
    const input = args.find((arg) => arg.name === 'input');
    const type = input === undefined ? null : getNamedType(input.type);
    if (!isInputObjectType(type)) return [];
    return [
      {
        name,
        document: `mutation ($input: ${type.name}!) { ${name}(input: $input) { __typename } }`,
        leaves: leavesOf(type),
      },
    ];
  });
}

/** The arguments of queries, with inputs' fields told by their own place. */
export function argumentsOf(schema: GraphQLSchema): { root: string; leaf: Leaf; declared: string; call: string }[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((root) =>
    root.args.flatMap((arg) => {
      const inner = getNamedType(arg.type);
      const leaves: Leaf[] = isInputObjectType(inner)
        ? leavesOf(inner, [arg.name])
        : [{ path: [arg.name], scalar: inner.name }];
      const declared = root.args.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ');
      const call = `${root.name}(${root.args.map((one) => `${one.name}: $${one.name}`).join(', ')})`;
      return leaves.map((leaf) => ({ root: root.name, leaf, declared, call }));
    }),
  );
}
