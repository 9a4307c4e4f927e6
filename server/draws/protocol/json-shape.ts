import { ProtocolError } from './problem.ts';
import { isHex32, requireNfc } from './text.ts';

/** Reads one object of parsed JSON member by member; each refusal names the member's path. */
export class JsonShape {
  private readonly members: Record<string, unknown>;
  private readonly path: string;

  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ProtocolError(`${path} must be an object.`);
    }
    this.members = value as Record<string, unknown>;
    this.path = path;
  }

  has(name: string): boolean {
    return this.value(name) !== undefined;
  }

  text(name: string): string {
    const value = this.value(name);
    if (typeof value !== 'string') throw this.refusal(name, 'must be text');
    requireNfc(value, `${this.path}.${name}`);
    return value;
  }

  /** 64 lower-case hex digits. */
  hex(name: string): string {
    const text = this.text(name);
    if (!isHex32(text)) throw this.refusal(name, 'must be 64 lower-case hex digits');
    return text;
  }

  /** An instant such as 2026-03-02T01:00:00Z. */
  instant(name: string): string {
    const text = this.text(name);
    if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text))) {
      throw this.refusal(name, 'must be an instant with its offset, such as 2026-03-02T01:00:00Z');
    }
    return text;
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.value(name));
    if (found === undefined) throw this.refusal(name, `must be one of ${choices.join(', ')}`);
    return found;
  }

  /** A whole number from 0. */
  count(name: string): number {
    const value = this.value(name);
    if (!Number.isSafeInteger(value) || (value as number) < 0) {
      throw this.refusal(name, 'must be a whole number from 0');
    }
    return value as number;
  }

  countOrNull(name: string): number | null {
    return (this.value(name) ?? null) === null ? null : this.count(name);
  }

  /** A member that is either absent or true. */
  flag(name: string): void {
    if (this.value(name) !== true) throw this.refusal(name, 'must be true where it is present');
  }

  object(name: string): JsonShape {
    return new JsonShape(this.value(name), `${this.path}.${name}`);
  }

  list<T>(name: string, read: (member: JsonShape) => T): T[] {
    const value = this.value(name);
    if (!Array.isArray(value)) throw this.refusal(name, 'must be a list');
    return value.map((member: unknown, i) => read(new JsonShape(member, `${this.path}.${name}[${i}]`)));
  }

  private value(name: string): unknown {
    return Object.hasOwn(this.members, name) ? this.members[name] : undefined;
  }

  private refusal(name: string, why: string): ProtocolError {
    return new ProtocolError(`${this.path}.${name} ${why}.`);
  }
}
