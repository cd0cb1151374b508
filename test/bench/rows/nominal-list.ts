import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { join } from 'node:path';
import { forkTaskProcesses } from '../../../main/adapters/tasks/fork-task-process.ts';
import { createTaskRunner } from '../../../main/adapters/tasks/task-runner.ts';
import { recapGroups, recapInput } from '../../main/domain/documents/sample-recaps.ts';
import type { BenchRow } from '../bench-row.ts';
import { byTurns, ratioLine, timed } from '../measure.ts';

const perSchool = 50;
const rowsPerPage = 30;

/** A recap's nominal list with wrapped cells, as its own paper with letterhead, signatures and digest. */
export const nominalListRow: BenchRow = {
  name: 'list',
  job: 'PDF of a nominal list with wrapped cells',
  reference: 'a bare writer: the same texts at fixed places, one font, deflated',
  sizes: [1000, 5000, 20_000],
  goalSize: 20_000,
  smokeSize: 50,
  memoryMb: 200,
  prepare: () => Promise.resolve(),
  async measure({ size, runs }) {
    const groups = recapGroups(Math.ceil(size / perSchool), perSchool);
    const content = accountFormRecap(recapInput({ groups }));
    const texts = groups.flatMap(({ pupils }) => pupils.map((pupil) => Object.values(pupil)));
    const runner = createTaskRunner({
      spawn: forkTaskProcesses(join(import.meta.dirname, '../../../main/task-process.ts')),
      trusted: ['pdf.render'],
    });
    const print = () => timed(() => runner.run('pdf.render', content, { timeoutMs: 600_000 }));
    try {
      await runner.run('pdf.render', accountFormRecap(recapInput({ groups: groups.slice(0, 1) })), {
        timeoutMs: 60_000,
      });
      const pair = await byTurns(runs, print, () => timed(() => writeBare(texts)));
      return [ratioLine('print', pair, 8)];
    } finally {
      runner.close();
    }
  },
};

/** The least a program must do: place, pack, and count the bytes of every page. */
function writeBare(rows: readonly (readonly string[])[]): Buffer {
  const objects: Buffer[] = [];
  for (let start = 0; start < rows.length; start += rowsPerPage) {
    const text = rows
      .slice(start, start + rowsPerPage)
      .flatMap((row, line) =>
        row.map(
          (cell, column) => `BT /F1 7 Tf ${30 + column * 60} ${560 - line * 17} Td (${escaped(cell)}) Tj ET`,
        ),
      )
      .join('\n');
    const stream = deflateSync(Buffer.from(text, 'latin1'));
    objects.push(
      Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from('\nendstream\n'),
    );
  }
  const file = Buffer.concat(objects);
  createHash('sha256').update(file).digest();
  return file;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}
