import type { PaketSigner } from '#contract/methods/paket.ts';
import { readManifest } from '../../paket/manifest.ts';
import { isSignedBy, readSignatureHeader, type SignatureHeader } from '../../paket/signatures.ts';
import { findKey, type TrustKey, type TrustList } from '../../paket/trust-list.ts';
import { personLabel, purposeLabel, roleLabel } from './labels.ts';
import { type PaketRecord, signaturesOf } from './paket-row.ts';

type Status = TrustKey['status'] | 'carried' | 'unknown' | 'broken';

const words: Readonly<Record<Status, string>> = {
  active: 'Sah, kunci berlaku',
  retired: 'Sah saat diterima; kuncinya sudah tidak dipakai',
  revoked: 'Kunci dicabut, hubungi kantor pengirim',
  carried: 'Sah menurut daftar kepercayaan yang dibawa Paket ini',
  unknown: 'Kunci tidak ada dalam daftar kepercayaan',
  broken: 'Tanda tangan tidak cocok dengan isi',
};

/** Who signed, with what the trust list says of the key today. */
export async function viewSigners(row: PaketRecord, trust: TrustList | null): Promise<PaketSigner[]> {
  // V6 proved the signatures of what came before it was kept; what goes is proven again here.
  if (row.direction === 'masuk') {
    const headers = JSON.parse(row.signatures) as SignatureHeader[];
    return headers.map((header) => {
      const status = statusOf(header, trust);
      // What passed V6 by a list that came with it waits for the person who takes that list in.
      return viewSigner(header, status === 'unknown' && row.verdict === null ? 'carried' : status);
    });
  }
  const manifest = row.manifest === null ? null : readManifest(new Uint8Array(row.manifest));
  return Promise.all(
    signaturesOf(row).map(async (entry) => {
      const header = readSignatureHeader(entry);
      const status = statusOf(header, trust);
      const jwk = trust && findKey(trust, header.kid)?.key.jwk;
      const whole = !manifest || !jwk || (await isSignedBy(manifest.bytes, entry, jwk));
      return viewSigner(header, whole ? status : 'broken');
    }),
  );
}

function statusOf({ kid, office, person }: SignatureHeader, trust: TrustList | null): Status {
  const found = trust === null ? null : findKey(trust, kid);
  if (found === null || found.office.office !== office || found.key.person !== person) return 'unknown';
  return found.key.status;
}

function viewSigner(header: SignatureHeader, status: Status): PaketSigner {
  return {
    name: personLabel(header.person),
    role: header.role,
    roleLabel: roleLabel(header.role),
    purpose: purposeLabel(header.purpose),
    at: `${new Date(header.iat * 1000).toISOString().slice(0, 19)}Z`,
    valid: status === 'active' || status === 'carried',
    statusLabel: words[status],
  };
}
