import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parseDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const at = new Date(`${value}T00:00:00Z`);
    // PostgreSQL knows no year 0.
    if (value >= '0001' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('must be a day that exists, written YYYY-MM-DD');
}

/** A legal day. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day in Asia/Shanghai, written YYYY-MM-DD. Legal dates are days, never instants.',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

function parseInstant(value: unknown): Date {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value)) {
    const at = new Date(value);
    // A day that there is not would be read as one of the next month.
    if (!Number.isNaN(at.getTime()) && parseDay(value.slice(0, 10)) !== '') return at;
  }
  throw new GraphQLError('must be an instant with its zone, written as in ISO 8601');
}

/** An instant in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, written in UTC as in ISO 8601 with milliseconds (2026-03-05T06:20:00.000Z).',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});
