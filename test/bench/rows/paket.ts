import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { forkTaskProcesses } from '../../../main/adapters/tasks/fork-task-process.ts';
import { createTaskRunner, type TaskRunner } from '../../../main/adapters/tasks/task-runner.ts';
import { composePaket, packPaket } from '../../../main/paket/compose.ts';
import type { VerifyReply, VerifyRequest } from '../../../main/paket/portable-verify.ts';
import { recapPupils } from '../../../main/paket/payloads/recap.ts';
import { makeNetwork } from '../../main/paket/network.ts';
import { samplePayload } from '../../main/paket/samples.ts';
import { draftOf, orderOf, usualSignatures } from '../../main/paket/sending.ts';
import type { BenchRow } from '../bench-row.ts';
import { recapRows } from '../fill-candidates.ts';
import { byTurns, ratioLine, timed } from '../measure.ts';

const taskModule = join(import.meta.dirname, '../../../main/task-process.ts');

/** A signed, encrypted recap: made from rows, and verified to its preview in a process of its own. */
export const paketRow: BenchRow = {
  name: 'paket',
  job: 'Paket of a recap: make; verify to preview',
  reference: 'zlib deflate + sha256; inflate + sha256',
  sizes: [10_000, 50_000, 150_000],
  goalSize: 150_000,
  smokeSize: 40,
  memoryMb: 400,
  prepare: () => Promise.resolve(),
  async measure({ size, runs }) {
    const network = await makeNetwork();
    const payload = samplePayload('recap').set(
      recapPupils,
      [...recapRows(size)].map(({ row }) => row),
    );
    const order = orderOf(network, 'recap', { payload });
    const runner = createTaskRunner({
      spawn: forkTaskProcesses(taskModule),
      // As in the program: the process for the next Paket that comes is there before it.
      warm: true,
      trusted: ['paket.seal'],
    });
    try {
      let bytes = new Uint8Array();
      const make = () =>
        timed(async () => {
          const composed = composePaket(order);
          if (!composed.ok) throw new Error(composed.problem);
          const packed = await packPaket(composed.draft, await usualSignatures(network, composed.draft));
          bytes = (await runner.run('paket.seal', packed, { timeoutMs: 600_000 })) as Uint8Array<ArrayBuffer>;
        });
      await make();
      let packed = new Uint8Array();
      const made = await byTurns(runs, make, () => {
        // Made only now: the memory of our own run is noted before, without the parts of the reference.
        const plain = Buffer.concat(draftOf(order).files.map((file) => file.bytes));
        return timed(() => {
          createHash('sha256').update(plain).digest();
          packed = deflateRawSync(plain);
        });
      });
      const request: VerifyRequest = {
        bytes,
        office: 'sudin',
        identities: [network.offices.sudin.enc.identity],
        trust: { chain: network.chain },
        streams: new Map(),
        takeNewStart: false,
      };
      await verify(runner, request);
      const verified = await byTurns(
        runs,
        () => timed(() => verify(runner, request)),
        () => timed(() => createHash('sha256').update(inflateRawSync(packed)).digest()),
      );
      return [ratioLine('make', made, 1.5), ratioLine('verify', verified, 3)];
    } finally {
      runner.close();
    }
  },
};

async function verify(runner: TaskRunner, request: VerifyRequest): Promise<void> {
  const reply = (await runner.run('paket.verify', request, { timeoutMs: 600_000 })) as VerifyReply;
  if (!reply.ok) throw new Error(`${reply.code} ${reply.detail}`);
}
