import { getNamedType, type GraphQLField, type GraphQLObjectType, isLeafType, isObjectType } from 'graphql';

/** Counted over the whole register: asked of a plan itself, not again of each that a list or an event names. */
const COSTLY = new Set(['mergePreview', 'samplingPreview', 'frame', 'overlap', 'doors']);

const requires = (field: GraphQLField<unknown, unknown>): string[] =>
  field.args.filter(({ name }) => name === 'first').map(() => 'first: 100');

/**
 * Everything that a type gives: all its values, and its objects down to where a type would come again on the same way.
 * Each way of the schema to a value is so in one document at least.
 */
export function everythingOf(type: GraphQLObjectType, way: readonly string[] = []): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const given = requires(field);
    const call = given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
    if (isLeafType(inner)) return [call];
    if (!isObjectType(inner) || way.includes(inner.name) || inner.name === type.name) return [];
    if (COSTLY.has(field.name) && way.length > 0) return [];
    return [`${call} ${everythingOf(inner, [...way, type.name])}`];
  });
  return `{ ${parts.join(' ')} }`;
}

/** Who is found and how many: the values of a page and of its rows, for filters, which decide nothing else. */
export function briefOf(type: GraphQLObjectType): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (field.name !== 'nodes' || !isObjectType(inner)) return [];
    return [
      `nodes { ${Object.values(inner.getFields())
        .filter(({ type: one }) => isLeafType(getNamedType(one)))
        .map(({ name }) => name)
        .join(' ')} }`,
    ];
  });
  return `{ ${parts.join(' ')} }`;
}
