import { z } from 'zod';

type Plain = string | number | boolean | null;

/** One member of the rows, with what was found good last: neighbours have most of their members in common. */
interface Member {
  readonly name: string;
  readonly schema: z.ZodType;
  /** `,"kota":`, with the brace instead of the comma for the first. */
  readonly head: string;
  /** Undefined before the first row. */
  value: Plain | undefined;
  /** The JCS text of the value when read, of member and value when written. */
  text: string;
  /** What else was found good: by its text when read, by its value when written. Null where nothing repeats. */
  known: Map<Plain, Plain> | null;
}

/** Printable ASCII that JSON writes as it stands. */
const plainString = /^[ !#-[\]-~]*$/;
/** JCS texts of that, and of what else is plain: whole numbers that every double holds, yes, no, nothing. */
const plainText = '"[ !#-[\\]-~]*"|null|true|false|0|[1-9]\\d{0,14}';

/** What repeats is short (dates, classes, codes), and there is not much of it. */
const longestKnown = 12;
const mostKnown = 4096;

/**
 * Reads and writes the usual rows of one schema: one object, its members plain ASCII strings, counts, yes or no.
 *
 * A shorter way to the same answer, in one go over the text instead of four (parse, check, write, compare). It never
 * refuses: null says that the row is not such a one and that the schema and the general JCS have to judge it.
 * One that reads does not write.
 */
export class PlainRows {
  readonly #members: readonly Member[];
  readonly #names: ReadonlySet<string>;
  readonly #pattern: RegExp;
  /** The values of all members as they were found last. */
  readonly #last: Record<string, Plain> = {};

  /** For a schema that says nothing about members together; null for any other. */
  static of(schema: z.ZodType): PlainRows | null {
    if (!(schema instanceof z.ZodObject) || (schema.def.checks?.length ?? 0) > 0) return null;
    const names = Object.keys(schema.shape);
    return names.length > 0 && names.every((name) => /^\w+$/.test(name)) ? new PlainRows(schema) : null;
  }

  private constructor(schema: z.ZodObject) {
    const members = Object.entries<z.ZodType>(schema.shape).sort(([a], [b]) => (a < b ? -1 : 1));
    this.#members = members.map(([name, member], index) => ({
      name,
      schema: member,
      head: `${index === 0 ? '{' : ','}"${name}":`,
      value: undefined,
      text: '',
      known: new Map(),
    }));
    this.#names = new Set(members.map(([name]) => name));
    const pattern = members.map(([name]) => `"${name}":(${plainText})`).join(',');
    this.#pattern = new RegExp(`^\\{${pattern}\\}$`);
  }

  /** The row that this text is the JCS text of, if the schema takes it as it stands. */
  read(text: string): unknown {
    const found = this.#pattern.exec(text);
    if (found === null) return null;
    let index = 0;
    for (const member of this.#members) {
      index += 1;
      const token = found[index] ?? '';
      if (token === member.text) continue;
      const known = token.length <= longestKnown ? member.known?.get(token) : undefined;
      const value = known ?? (token.startsWith('"') ? token.slice(1, -1) : (JSON.parse(token) as Plain));
      if (known === undefined && !this.#isTaken(member, value, token, value)) return null;
      member.value = value;
      member.text = token;
      this.#last[member.name] = value;
    }
    return { ...this.#last };
  }

  /** The JCS text of a row, if the schema takes it as it stands. */
  write(row: unknown): string | null {
    if (!isRecord(row)) return null;
    for (const name in row) if (!this.#names.has(name)) return null;
    let text = '';
    for (const member of this.#members) {
      const value = row[member.name];
      if (value !== member.value) {
        const written = this.#textOf(member, value);
        if (written === null) return null;
        member.value = value as Plain;
        member.text = written;
      } else if (value === undefined) return null;
      text += member.text;
    }
    return `${text}}`;
  }

  #textOf(member: Member, value: unknown): string | null {
    if (!isPlain(value)) return null;
    const known = member.known?.get(value);
    if (known !== undefined) return known as string;
    const text = member.head + (typeof value === 'string' ? `"${value}"` : String(value));
    return this.#isTaken(member, value, value, text) ? text : null;
  }

  /** False when the schema refuses the value or makes another of it. */
  #isTaken(member: Member, value: Plain, key: Plain, answer: Plain): boolean {
    const checked = member.schema.safeParse(value);
    if (!checked.success || checked.data !== value) return false;
    if (member.known !== null && String(key).length <= longestKnown) {
      member.known.set(key, answer);
      if (member.known.size > mostKnown) member.known = null;
    }
    return true;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isPlain(value: unknown): value is Plain {
  if (typeof value === 'string') return plainString.test(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
  return typeof value === 'boolean' || value === null;
}
