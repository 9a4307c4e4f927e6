import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { schemaIsCurrent } from '../../server/app/emit-schema.ts';
import { emittedSchema } from './emitted.ts';

interface Part {
  place: string;
  description?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): Part[] {
  const self = { place: type.name, description: type.description };
  if (isEnumType(type)) {
    return [self, ...type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [self, ...fields.map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { place: `${type.name}.${name}`, description },
    ...args.map((arg) => ({ place: `${type.name}.${name}(${arg.name})`, description: arg.description })),
  ]);
  return ['Query', 'Mutation', 'Subscription'].includes(type.name) ? fields : [self, ...fields];
}

describe('the public schema', () => {
  const schema = emittedSchema();
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

  it('is what the code makes', async () => {
    expect(await schemaIsCurrent()).toBe(true);
  });

  it('describes every type, field, argument and value', () => {
    const parts = types.flatMap(partsOf);
    expect(parts.length).toBeGreaterThan(100);
    expect(
      parts.filter(({ description = '' }) => (description ?? '').trim().length < 3).map(({ place }) => place),
    ).toEqual([]);
  });

  it('names mutations by a verb, with one input and a payload of its own', () => {
    const odd = Object.values(schema.getMutationType()!.getFields()).filter(
      ({ name, args, type }) =>
        !/^[a-z]+[A-Za-z]*$/.test(name) ||
        args.length > 1 ||
        args.some((arg) => arg.name !== 'input') ||
        !/Payload!$/.test(String(type)),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  it('pages every connection by a `first` that must be given', () => {
    const paged = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => /Connection!?$/.test(String(field.type)))
        .map((field) => ({
          place: `${type.name}.${field.name}`,
          first: String(field.args.find(({ name }) => name === 'first')?.type),
        })),
    );
    expect(paged.length).toBeGreaterThan(0);
    expect(paged.filter(({ first }) => first !== 'Int!')).toEqual([]);
  });
});
