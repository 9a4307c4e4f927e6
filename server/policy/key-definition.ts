import type { RequirementId } from '../kernel/clauses.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Text, text } from '../kernel/text.ts';
import type { PolicyGroup } from '../../schema/policy/policy-enums.ts';
import type { Kind } from './kinds.ts';

/** What holds where nobody has decided: nothing is asked, or what the law asks of everyone. */
export interface Undecided<T> {
  value: T;
  document: string;
  article: string;
}

/** Something that a jurisdiction may decide. */
export interface KeyDefinition<T> {
  group: PolicyGroup;
  name: Text;
  /** What it decides, in Chinese; the English sentence is the description of the public schema. */
  meaning: string;
  kind: Kind<NonNullable<T>>;
  /** What it means that there is none; null where there must be one. */
  none: Text | null;
  requirement: RequirementId;
  /** The part of the hub that asks it. */
  readBy: Text;
  /** Whether that part asks it already. */
  inForce: boolean;
  undecided: Undecided<T>;
  /** What a law above all jurisdictions says of a value. */
  lawful?(value: NonNullable<T>): Refusal | null;
}

type Given<T> = Omit<KeyDefinition<T>, 'none' | 'undecided' | 'inForce'> & { inForce?: true };

/** A key that need not be decided: undecided there is none. */
export function optional<T>(
  given: Omit<Given<T | null>, 'kind'> & { kind: Kind<T>; none?: Text },
): KeyDefinition<T | null> {
  return {
    none: text('不作规定', 'Nothing laid down'),
    inForce: false,
    ...given,
    kind: given.kind as Kind<NonNullable<T>>,
    undecided: { value: null, document: '', article: '' },
  };
}

/** A key that always has a value. */
export function settled<T>(
  given: Omit<Given<T>, 'kind'> & { kind: Kind<NonNullable<T>>; undecided: T | Undecided<T> },
): KeyDefinition<T> {
  const { undecided } = given;
  const isCited = typeof undecided === 'object' && undecided !== null && 'document' in undecided;
  return {
    inForce: false,
    ...given,
    none: null,
    undecided: isCited ? undecided : { value: undecided as T, document: '', article: '' },
  };
}
