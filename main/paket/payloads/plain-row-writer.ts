import type { z } from 'zod';
import { type Plain, type PlainMember, plainMembers } from './plain-members.ts';

/** Printable ASCII that JSON writes as it stands. */
const plainString = /^[ !#-[\]-~]*$/;

/** A member with the value of the row before: neighbours have most of them in common. */
interface Written {
  readonly member: PlainMember;
  /** Undefined before the first row. */
  value: Plain | undefined;
  /** Of the member with its value. */
  text: string;
}

/**
 * Writes the usual rows of one schema: one object, its members plain ASCII texts, counts, yes or no.
 *
 * A shorter way to the same answer. It never refuses: null says that the row is not such a one and that the schema and
 * the general JCS have to judge it.
 */
export class PlainRowWriter {
  readonly #members: readonly Written[];
  readonly #names: ReadonlySet<string>;

  /** Null for a schema whose rows are not of this kind. */
  static of(schema: z.ZodType): PlainRowWriter | null {
    const members = plainMembers(schema);
    return members && new PlainRowWriter(members);
  }

  private constructor(members: readonly PlainMember[]) {
    this.#members = members.map((member) => ({ member, value: undefined, text: '' }));
    this.#names = new Set(members.map(({ name }) => name));
  }

  /** The JCS text of a row, if the schema takes it as it stands. */
  write(row: unknown): string | null {
    if (!isRecord(row)) return null;
    for (const name in row) if (!this.#names.has(name)) return null;
    let text = '';
    for (const written of this.#members) {
      const value = row[written.member.name];
      if (value !== written.value) {
        const next = textOf(written.member, value);
        if (next === null) return null;
        written.value = value as Plain;
        written.text = next;
      } else if (value === undefined) return null;
      text += written.text;
    }
    return `${text}}`;
  }
}

function textOf(member: PlainMember, value: unknown): string | null {
  if (!isPlain(value)) return null;
  const kept = member.find(value);
  if (kept !== undefined) return kept as string;
  const text = member.head + (typeof value === 'string' ? `"${value}"` : String(value));
  return member.takes(value, text) ? text : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isPlain(value: unknown): value is Plain {
  if (typeof value === 'string') return plainString.test(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  return typeof value === 'boolean' || value === null;
}
