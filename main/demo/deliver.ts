import { type DemoOffice, passphraseOf } from './demo-office.ts';
import { officeOf, type Road } from './road.ts';

export interface SealedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Operator and kepala sign the same list, each with his own passphrase, and the files are sealed. */
export async function sealAll(office: DemoOffice, paketIds: readonly string[]): Promise<SealedFile[]> {
  for (const role of ['operator', 'kepala'] as const) {
    await office.as(role);
    await office.call('paket.sign', {
      paketIds: [...paketIds],
      passphrase: passphraseOf(office.office, role),
    });
  }
  await office.as('operator');
  const files: SealedFile[] = [];
  for (const paketId of paketIds) {
    files.push(office.keep(await office.call('paket.export', { paketId }), 'paket'));
    await office.call('paket.copied', { paketId });
  }
  return files;
}

/** Receives, confirms, and brings the receipt back; returns the id under which the receiver keeps it. */
export async function deliver(file: SealedFile, from: DemoOffice, to: DemoOffice): Promise<string> {
  await to.as('operator');
  const received = await to.call('paket.receive', { file: to.put(file.name, file.bytes) });
  const taken = await to.call('paket.confirm', { paketId: received.paketId, reason: null });
  if (taken.kind !== 'trust') {
    const receipt = to.keep(await to.call('paket.receipt', { paketId: received.paketId }), 'paket');
    await from.as('operator');
    await from.call('paket.receive', { file: from.put(receipt.name, receipt.bytes) });
  }
  return received.paketId;
}

/** Receives and rejects with its first row of pupils named; the receipt goes back. */
export async function rejectFirstRow(file: SealedFile, from: DemoOffice, to: DemoOffice): Promise<void> {
  await to.as('operator');
  const { paketId, files } = await to.call('paket.receive', { file: to.put(file.name, file.bytes) });
  const [pupils] = files.filter(({ rows }) => (rows ?? 0) > 0);
  await to.call('paket.reject', {
    paketId,
    reason: 'Nama pada baris 1 tidak sama dengan kertas rekapitulasi',
    rows: [{ path: pupils?.path ?? '', row: 1, reason: 'Ejaan nama berbeda dari kertas' }],
  });
  const receipt = to.keep(await to.call('paket.receipt', { paketId }), 'paket');
  await from.as('operator');
  await from.call('paket.receive', { file: from.put(receipt.name, receipt.bytes) });
}

/** Seals what an office has prepared and takes each file to the office its name is addressed to. */
export async function sealAndDeliver(
  road: Road,
  from: DemoOffice,
  paketIds: readonly string[],
): Promise<number> {
  if (paketIds.length === 0) return 0;
  let delivered = 0;
  for (const file of await sealAll(from, paketIds)) {
    const [, addressee = ''] = file.name.split('_');
    // An office that takes no part in this demonstration gets its file another day.
    if (!road.offices.has(addressee)) continue;
    await deliver(file, from, officeOf(road, addressee));
    delivered += 1;
  }
  return delivered;
}
