import { readFileSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, resolve } from 'node:path';
import type { Envelope } from '#contract/envelope.ts';
import type { TakenFile } from './backend-connect.ts';
import { refused } from './refusal.ts';

/** What a double click or a second start may hand over; the window tells the kind by content, not by this ending. */
const endings = ['.paket', '.xlsx', '.xls', '.ods', '.csv'];
const limitMb = 1024;

/** Files the system handed to the running program (U36), until the window asks for them: one at a time, the last wins. */
export class BroughtFiles {
  #path: string | null = null;
  readonly #listeners: (() => void)[] = [];

  /** Takes the path, or says false where the program would not open such a file. */
  put(path: string): boolean {
    if (!isAbsolute(path) || !isOpenable(path)) return false;
    this.#path = path;
    for (const listener of this.#listeners) listener();
    return true;
  }

  /** The file, once; null when none is waiting. Its path stays here. */
  take(): Envelope<TakenFile | null> {
    const path = this.#path;
    this.#path = null;
    return path === null ? { ok: true, value: null } : readBrought(path);
  }

  onBrought(listener: () => void): void {
    this.#listeners.push(listener);
  }
}

/** The file among the words of a start, as the system's file manager passes it; null without one. */
export function fileOfStart(words: readonly string[], folder: string): string | null {
  const path = words.find((word) => !word.startsWith('-') && isOpenable(word));
  return path === undefined ? null : resolve(folder, path);
}

function isOpenable(path: string): boolean {
  return endings.includes(extname(path).toLowerCase());
}

function readBrought(path: string): Envelope<TakenFile> {
  const name = basename(path);
  try {
    const facts = statSync(path);
    if (!facts.isFile()) return refused('SHL-001', { name });
    if (facts.size > limitMb * 1024 * 1024) return refused('SHL-002', { name, limit: limitMb });
    return { ok: true, value: { name, bytes: new Uint8Array(readFileSync(path)) } };
  } catch {
    return refused('SHL-001', { name });
  }
}
