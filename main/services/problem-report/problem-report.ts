import process from 'node:process';
import type { ParsedRequestOf } from '#contract/api.ts';
import type { ProblemFile } from '#contract/methods/problem-report.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { extractLog } from './log-extract.ts';

/** U44: facts of the program, never of a person; the screen shows every byte before it is saved. */
export async function problemReport(
  desk: Desk,
  { description, version }: ParsedRequestOf<'problemReport.preview'>,
): Promise<readonly ProblemFile[]> {
  const log = new TextDecoder().decode(desk.folder.read('catatan.log') ?? new Uint8Array());
  return [
    { name: 'keterangan.txt', content: blacken(description) },
    { name: 'keadaan.json', content: JSON.stringify(await facts(desk, version), null, 2) },
    { name: 'galat.txt', content: extractLog(log) },
    { name: 'perbuatan.txt', content: await lastActions(desk) },
  ];
}

async function facts(desk: Desk, version: string) {
  const { own, actor } = opened(desk);
  const { databaseBytes, freeBytes } = desk.folder.room();
  return {
    program: version,
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    madeAt: desk.clock.now(),
    officeKind: own.kind,
    role: actor.role,
    damaged: (desk.session.damage ?? null) !== null,
    databaseMb: Math.ceil(databaseBytes / 1_048_576),
    freeMb: Math.floor(freeBytes / 1_048_576),
    rows: await rowsByTable(desk),
  };
}

async function rowsByTable(desk: Desk): Promise<Readonly<Record<string, number>>> {
  const db = reading(desk);
  const rows: Record<string, number> = {};
  for (const table of ['school', 'pupil', 'application', 'round', 'paket', 'document', 'audit'])
    rows[table] = (await db(table).count<{ n: number }[]>({ n: '*' }))[0]?.n ?? 0;
  return rows;
}

/** Verbs and times only: what an action was done to, and by whom, stays here. */
async function lastActions(desk: Desk): Promise<string> {
  const rows = await reading(desk)('audit')
    .orderBy('seq', 'desc')
    .limit(50)
    .select<{ at: string; role: string; action: string }[]>('at', 'role', 'action');
  return rows.map(({ at, role, action }) => `${at} ${role} ${action}`).join('\n');
}

/** NIK, NISN, account and telephone numbers, also written in groups. */
function blacken(text: string): string {
  return text.replace(/\d(?:[ .-]?\d){7,}/g, '(angka dihitamkan)');
}
