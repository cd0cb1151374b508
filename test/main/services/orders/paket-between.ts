import { generateEncryptionKey } from '../../../../main/paket/keys.ts';
import { readManifest } from '../../../../main/paket/manifest.ts';
import { decodePayload } from '../../../../main/paket/payload-decode.ts';
import type { OfficeKind } from '../../../../main/domain/routing/office-kinds.ts';
import { command } from '../../../../main/services/command.ts';
import type { ReceivedPaket, TakeInRule } from '../../../../main/services/exchange/payload.ts';
import { saveTrust } from '../../../../main/services/exchange/trust-store.ts';
import { makeMember, rootOf, signVersion, trustListOf, trustOfficeOf } from '../../../main/paket/network.ts';
import { quietJob, type TestOffice } from '../../../support/office.ts';

const members = [
  ['31-dinas', 'dinas', null],
  ['3173-sudin-dasar', 'sudin-dasar', '31-dinas'],
  ['317308-seksi-dasar', 'seksi-dasar-kecamatan', '3173-sudin-dasar'],
  ['3173-sudin-menengah', 'sudin-menengah', '31-dinas'],
  ['317308-seksi-menengah', 'seksi-menengah-kecamatan', '3173-sudin-menengah'],
  ['31-kanwil-kemenag', 'kanwil-kemenag', null],
  ['3173-kantor-kemenag', 'kantor-kemenag', '31-kanwil-kemenag'],
] as const satisfies readonly (readonly [string, OfficeKind, string | null])[];

/** One trust list in the tables of all these offices, so that they can prepare Paket for each other. */
export async function joinNetwork(...offices: readonly TestOffice[]): Promise<void> {
  const root = await makeMember('kepala', 'root-1');
  const listed = [];
  for (const [office, kind, parent] of members) {
    const [operator, kepala, key] = await Promise.all([
      makeMember('operator', `${office}-o`),
      makeMember('kepala', `${office}-k`),
      makeMember('office', `${office}-s`),
    ]);
    listed.push(
      trustOfficeOf({
        office,
        kind,
        parent,
        enc: await generateEncryptionKey(),
        members: { operator, kepala, office: key },
      }),
    );
  }
  const version = await signVersion(trustListOf(rootOf([root], 1), listed), [root]);
  for (const { database } of offices) {
    await database
      .write('network')
      .insert({ id: 1, network: version.list.network, fingerprint: 'ABCD', trial: 1 });
    await saveTrust(database.write, [version], '2013-07-01T00:00:00Z');
  }
}

/** What the receiver has in hand after verification: the frozen manifest and payload of the sender, read by their schemas. */
export async function receivedFrom(sender: TestOffice, paketId: string): Promise<ReceivedPaket> {
  const row = await sender.database
    .read('paket')
    .where({ paket_id: paketId })
    .first<{ manifest: Uint8Array; digest: string }>();
  const { manifest } = readManifest(new Uint8Array(row.manifest));
  const stored = (await sender.database.read('paket_file').where({ paket_id: paketId })) as {
    path: string;
    content: Uint8Array;
  }[];
  const files = new Map(stored.map(({ path, content }) => [path, new Uint8Array(content)]));
  return {
    paketId: `masuk-${paketId.slice(-6)}`,
    kind: manifest.kind,
    from: manifest.from.office,
    digest: row.digest,
    contentDigest: manifest.content_digest,
    seq: manifest.stream.seq,
    revision: manifest.revision,
    scope: manifest.scope,
    payload: decodePayload(manifest, files),
    files: new Map([...files].filter(([path]) => path.startsWith('document/'))),
  };
}

export function takeIn(receiver: TestOffice, rule: TakeInRule, paket: ReceivedPaket): Promise<unknown> {
  return command(receiver.desk, { action: 'paket.confirm', object: paket.paketId }, (work) =>
    rule.takeIn(receiver.desk, work, paket, quietJob),
  );
}
