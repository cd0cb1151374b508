import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { forkTaskProcesses } from '../../../main/adapters/tasks/fork-task-process.ts';
import type { TaskMessage } from '../../../main/adapters/tasks/task.ts';
import { openContainer } from '../../../main/paket/container-read.ts';
import { returnedRows } from '../../../main/paket/payloads/answers.ts';
import type { VerifyReply, VerifyRequest } from '../../../main/paket/portable-verify.ts';
import { makeNetwork, type TestNetwork } from './network.ts';
import { samplePayload } from './samples.ts';
import { makePaket, orderOf } from './sending.ts';

const spawn = forkTaskProcesses(join(import.meta.dirname, '../../../main/task-process.ts'));
const megabyte = 1024 * 1024;

let network: TestNetwork;
beforeAll(async () => {
  network = await makeNetwork();
});

/** Long reasons: as many bytes as 250,000 pupils, and a tenth of the time to make them. */
function heavyRows(rows: number): ReturnType<typeof samplePayload> {
  const noise = Array.from({ length: 1200 }, (_, n) =>
    createHash('sha256').update(`${n}`).digest('hex'),
  ).join('');
  return samplePayload('return').set(
    returnedRows,
    Array.from({ length: rows }, (_, n) => ({
      application_id: `app-${n}`,
      path: 'payload/pupils.ndjson',
      row: n + 1,
      reason: noise.slice((n * 977) % 60_000).slice(0, 9_000) + noise.slice(0, 900),
    })),
  );
}

/** Verifies in a task process of its own, which ends itself above `memoryMb`. */
async function verifyWithin(memoryMb: number, input: VerifyRequest): Promise<VerifyReply> {
  const child = spawn(memoryMb);
  try {
    return await new Promise<VerifyReply>((resolve, reject) => {
      child.onMessage((message: TaskMessage) => {
        if (message.kind === 'done') resolve(message.output as VerifyReply);
        if (message.kind === 'failed') reject(new Error(JSON.stringify(message)));
      });
      child.onExit((stderr) => {
        reject(new Error(`ended: ${stderr}`));
      });
      child.send({ name: 'paket.verify', input, memoryMb });
    });
  } finally {
    child.kill();
  }
}

describe('limits', () => {
  it('BU39: 200 MB of rows are verified by a process that may not grow beyond 384 MB', async () => {
    const { bytes } = await makePaket(network, orderOf(network, 'return', { payload: heavyRows(20_000) }));
    const reply = await verifyWithin(384, {
      bytes,
      office: 'seksi',
      identities: [network.offices.seksi.enc.identity],
      trust: { chain: network.chain },
      streams: new Map(),
      takeNewStart: false,
    });
    if (!reply.ok) throw new Error(`${reply.code} ${reply.detail}`);
    const [rows] = reply.manifest.files.filter(({ path }) => path === 'payload/rows.ndjson');
    expect(rows?.bytes).toBeGreaterThan(190 * megabyte);
    expect(reply.manifest.counts).toEqual({ rows: 20_000 });
    expect(openContainer(reply.zip).names).toContain('payload/rows.ndjson');
  });
});
