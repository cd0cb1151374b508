import { z } from 'zod';

/** What a member of a usual row holds; texts are printable ASCII, numbers counts. */
export type Plain = string | number | boolean | null;

/** What repeats is short (dates, classes, codes), and there is not much of it. */
const longestKept = 12;
const mostKept = 4096;

/** One member of the rows of a schema. */
export class PlainMember {
  readonly name: string;
  /** `,"kota":`, with the brace instead of the comma for the first. */
  readonly head: string;
  readonly #schema: z.ZodType;
  /** What was found good, with what was made of it. Null where too little repeats. */
  #kept: Map<Plain, Plain> | null = new Map();

  constructor(name: string, schema: z.ZodType, first: boolean) {
    this.name = name;
    this.head = `${first ? '{' : ','}"${name}":`;
    this.#schema = schema;
  }

  /** What was kept for a value. */
  find(value: Plain): Plain | undefined {
    return isShort(value) ? this.#kept?.get(value) : undefined;
  }

  /** Keeps `answer` for a value that the schema takes as it stands; false when it refuses it or makes another of it. */
  takes(value: Plain, answer: Plain): boolean {
    const checked = this.#schema.safeParse(value);
    if (!checked.success || checked.data !== value) return false;
    if (this.#kept !== null && isShort(value)) {
      this.#kept.set(value, answer);
      if (this.#kept.size > mostKept) this.#kept = null;
    }
    return true;
  }
}

function isShort(value: Plain): boolean {
  return typeof value !== 'string' || value.length <= longestKept;
}

/** The members in the order of JCS, of a schema that says nothing about members together; null for any other. */
export function plainMembers(schema: z.ZodType): readonly PlainMember[] | null {
  if (!(schema instanceof z.ZodObject) || (schema.def.checks?.length ?? 0) > 0) return null;
  const members = Object.entries<z.ZodType>(schema.shape).sort(([a], [b]) => (a < b ? -1 : 1));
  if (members.length === 0 || !members.every(([name]) => /^\w+$/.test(name))) return null;
  return members.map(([name, member], index) => new PlainMember(name, member, index === 0));
}
