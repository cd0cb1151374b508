import { printedCode } from '../../paket/digest.ts';
import type { Manifest } from '../../paket/manifest.ts';
import { attempt } from '../../paket/refusal.ts';
import { readSignatureHeader, readSignatures, type SignatureHeader } from '../../paket/signatures.ts';
import { exitCodeOf } from './check-steps.ts';
import type { PaketCheck } from './check-paket.ts';

/** What a machine may read of a Paket: facts of its manifest, never a row of it. */
export interface Inspection {
  readonly checked: 'sah' | 'tidak-sah' | 'belum-diperiksa';
  readonly code: string | null;
  readonly digest: string;
  readonly contentCode: string;
  readonly networkCode: string;
  readonly manifest: Manifest;
  readonly signers: readonly SignatureHeader[];
}

/** Null when the Paket cannot be opened as far as its manifest. */
export async function inspectPaket(check: PaketCheck): Promise<Inspection | null> {
  const { claimed, verdict, signatureBytes } = check;
  if (claimed === null) return null;
  const checked = (['sah', 'tidak-sah', 'belum-diperiksa'] as const)[exitCodeOf(check)];
  return {
    checked,
    code: verdict === null || verdict.ok ? null : verdict.code,
    digest: claimed.digest,
    contentCode: printedCode(claimed.manifest.content_digest),
    networkCode: printedCode(claimed.manifest.network),
    manifest: claimed.manifest,
    signers: await claimedSigners(signatureBytes),
  };
}

/** As lines of text, one fact a line. */
export function inspectionLines(inspection: Inspection): string[] {
  const { manifest, signers, digest } = inspection;
  const { stream, trust } = manifest;
  const scope = Object.entries(manifest.scope).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${value}`],
  );
  return [
    `status        ${inspection.checked}${inspection.code === null ? '' : ` (${inspection.code})`}`,
    `digest        ${digest}`,
    `kode isi      ${inspection.contentCode}`,
    `jaringan      ${inspection.networkCode}`,
    `format        ${manifest.format} ${manifest.spec}, pembaca paling rendah ${manifest.min_reader}`,
    `jenis         ${manifest.kind}`,
    `dari          ${manifest.from.office} (${manifest.from.app})`,
    `kepada        ${manifest.to.map(({ office }) => office).join(', ')}`,
    `lingkup       ${scope.join(', ')}`,
    `revisi        ${manifest.revision}`,
    `aliran        ${stream.name}, masa ${stream.epoch}, urutan ${stream.seq}`,
    `dibuat        ${manifest.created} (menurut pengirim)`,
    `kepercayaan   versi ${trust.version}, aturan ${manifest.policy}`,
    `log audit     ${manifest.audit.count} catatan, ujung ${manifest.audit.head}`,
    ...Object.entries(manifest.counts).map(([label, figure]) => `angka         ${label} = ${figure}`),
    ...manifest.files.map(
      ({ path, bytes, rows, sha256 }) =>
        `berkas        ${path}, ${bytes} bita${rows === null ? '' : `, ${rows} baris`}, SHA-256 ${sha256}`,
    ),
    ...signers.map(
      ({ person, role, purpose, office, kid }) =>
        `tanda tangan  ${person}, ${role}/${purpose}, ${office}, kunci ${kid}`,
    ),
  ];
}

async function claimedSigners(bytes: Uint8Array | null): Promise<readonly SignatureHeader[]> {
  const read = await attempt(() => ((bytes && readSignatures(bytes)) ?? []).map(readSignatureHeader));
  return read.ok ? read.value : [];
}
