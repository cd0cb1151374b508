/** One step of the schema: numbered by its place in `migrations/list.ts`, never edited after release. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}
