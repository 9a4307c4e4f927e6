import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';

export const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;

/** The object types of a schema beside its roots, each with its fields and every field that leads to it. */
export function objectTypes(schema: GraphQLSchema): Map<string, { fields: string[]; ways: string[] }> {
  const types = new Map<string, { fields: string[]; ways: string[] }>();
  const all = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'));
  for (const { name, getFields } of all.map((type) => ({
    name: type.name,
    getFields: () => Object.keys(type.getFields()),
  }))) {
    if (!ROOTS.includes(name as never)) types.set(name, { fields: getFields().sort(), ways: [] });
  }
  for (const type of all) {
    for (const field of Object.values(type.getFields())) {
      types.get(getNamedType(field.type).name)?.ways.push(`${type.name}.${field.name}`);
    }
  }
  return types;
}

interface FieldResolver {
  kind: 'internal' | 'external';
  methodName: string;
  schemaName?: string;
  target: { name: string };
  getObjectType?(): { name: string };
}

/**
 * The fields that the hub computes, by `Type.field`: they may read what their parent was not guarded for, so each needs
 * a rule. `totalCount` is computed on every connection.
 */
export function computedFields(types: ReturnType<typeof objectTypes>): string[] {
  const { fieldResolvers } = (
    globalThis as unknown as { TypeGraphQLMetadataStorage: { fieldResolvers: FieldResolver[] } }
  ).TypeGraphQLMetadataStorage;
  const external = fieldResolvers
    .filter(({ kind }) => kind === 'external')
    .map(({ getObjectType, methodName, schemaName }) => `${getObjectType!().name}.${schemaName ?? methodName}`);
  const totals = [...types]
    .filter(([, { fields }]) => fields.includes('totalCount'))
    .map(([name]) => `${name}.totalCount`);
  return [...external, ...totals];
}
