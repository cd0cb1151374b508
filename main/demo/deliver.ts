import { type DemoOffice, passphraseOf } from './demo-office.ts';
import { type Road } from './road.ts';

/** Operator and kepala sign the same list, each with his own passphrase, and the files are sealed. */
export async function sealAll(
  office: DemoOffice,
  paketIds: readonly string[],
): Promise<{ paketId: string; name: string; bytes: Uint8Array }[]> {
  for (const role of ['operator', 'kepala'] as const) {
    await office.as(role);
    await office.call('paket.sign', {
      paketIds: [...paketIds],
      passphrase: passphraseOf(office.office, role),
    });
  }
  await office.as('operator');
  const files = [];
  for (const paketId of paketIds)
    files.push({ paketId, ...office.keep(await office.call('paket.export', { paketId }), 'paket') });
  return files;
}

/** Receives, confirms, and brings the receipt back; returns the id under which the receiver keeps it. */
export async function deliver(
  file: { name: string; bytes: Uint8Array },
  from: DemoOffice,
  to: DemoOffice,
): Promise<string> {
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

/** Seals what the Suku Dinas has prepared and takes each file to the section it is addressed to. */
export async function deliverToSections(road: Road, paketIds: readonly string[]): Promise<void> {
  for (const file of await sealAll(road.sudin, paketIds)) {
    const section = [...road.sections.values()].find(({ office }) => file.name.includes(`_${office}_`));
    if (section) await deliver(file, road.sudin, section);
  }
}
