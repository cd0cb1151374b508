import { Buffer } from 'node:buffer';
import type { Entries } from '../tampering.ts';
import type { Dice } from './dice.ts';

/** One payload file changed as a spreadsheet would change it; the other entries as they were. */
export function changedRows(entries: Entries, dice: Dice): Entries {
  const files = [...entries.keys()].filter((name) => name.startsWith('payload/'));
  const path = files[dice.roll(files.length)] ?? '';
  const before = Buffer.from(entries.get(path) ?? '').toString('utf8');
  const after = changedText(before, dice);
  return new Map(entries).set(path, Buffer.from(after === before ? `${before}x` : after));
}

function changedText(text: string, dice: Dice): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const at = dice.roll(lines.length);
  const line = lines[at] ?? '';
  const joined = (rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');
  switch (dice.roll(7)) {
    case 0:
      return joined(lines.toSpliced(at, 1));
    case 1:
      return joined([...lines, line]);
    case 2:
      return joined(lines.toReversed());
    case 3:
      return joined(
        lines.with(
          at,
          line.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
        ),
      );
    case 4:
      return joined(lines.with(at, line.replace(':"', ':" ')));
    case 5:
      return joined(lines.with(at, line.replace(/^\{/, '{"a":1,')));
    default:
      return text.replaceAll('\n', '\r\n');
  }
}
