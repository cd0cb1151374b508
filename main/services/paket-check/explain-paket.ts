import type { PaketKind } from '../../paket/kinds.ts';
import type { Manifest } from '../../paket/manifest.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { findOffice } from '../../paket/trust-list.ts';
import { figureLabel, personLabel, purposeLabel, roleLabel } from '../exchange/labels.ts';
import { checkSteps } from './check-steps.ts';
import type { PaketCheck } from './check-paket.ts';
import { inspectPaket } from './inspect-paket.ts';

/** What it is, and what its receiver does with it once it proved good. */
const meanings: Readonly<Record<PaketKind, readonly [string, string]>> = {
  trust: [
    'Daftar kepercayaan: kantor mana ada dalam jaringan, dan kunci siapa yang berlaku.',
    'Terima di program; daftar yang baru berlaku sesudah dikonfirmasi.',
  ],
  reference: [
    'Data acuan dari Dinas: ketentuan, besaran, hari libur, kantor, satuan pendidikan, data pembanding (Pasal 12).',
    'Periksa perubahannya di program, lalu konfirmasi; Suku Dinas dan Kanwil meneruskannya.',
  ],
  handover: [
    'Hasil verifikasi madrasah kelas a, diserahkan seksi kepada Kementerian Agama (Pasal 13, 18).',
    'Periksa di program, lalu konfirmasi; Kantor Kementerian Agama melanjutkan ke rekap.',
  ],
  recap: [
    'Rekap data formulir beserta daftar Berita Acara dan pengumuman (Pasal 28).',
    'Cocokkan kode isi dengan lembar cetak (Pasal 25), lalu konfirmasi atau tolak dengan alasan.',
  ],
  report: [
    'Laporan: peninjauan lapangan kelas b (Pasal 19) atau laporan berkala (Pasal 44).',
    'Periksa, lalu konfirmasi; setiap laporan diolah sendiri-sendiri.',
  ],
  order: [
    'Surat perintah atas keberatan: memperbaiki atau melanjutkan pengumuman (Pasal 20).',
    'Konfirmasi, lalu laksanakan perintahnya dalam tenggat yang ditunjukkan program.',
  ],
  return: [
    'Pengembalian: penerima mengembalikan Paket dengan alasan dan baris yang salah.',
    'Perbaiki baris yang disebut, lalu kirim Paket baru.',
  ],
  proposal: [
    'Usulan calon penerima per Bidang kepada Dinas (Pasal 29).',
    'Cocokkan kode isi dengan lembar cetak, lalu konfirmasi atau tolak dengan alasan.',
  ],
  determination: [
    'Penetapan penerima: siapa ditetapkan, siapa tidak, dan besarannya (Pasal 32).',
    'Konfirmasi; program menunjukkan selisih dengan usulan.',
  ],
  receipt: [
    'Tanda terima atas satu Paket yang pernah dikirim.',
    'Terima di program; status pengiriman berubah dengan sendirinya.',
  ],
};

const scopeLabels = {
  unit: 'unit',
  bidang: 'Bidang',
  class: 'kelas',
  edition: 'ketentuan',
  school_year: 'tahun ajaran',
  tahap: 'tahap',
} as const satisfies Record<keyof Manifest['scope'], string>;

/** The Paket in plain words for someone who does not know the format. */
export async function explainPaket(check: PaketCheck): Promise<string[]> {
  const inspection = await inspectPaket(check);
  const steps = checkSteps(check);
  const about =
    inspection === null ? ['Isi Paket tidak dapat dibaca.'] : aboutPaket(check, inspection.manifest);
  const signers = (inspection?.signers ?? []).map(
    ({ person, role, purpose }) =>
      `  ${personLabel(person)} sebagai ${roleLabel(role)}, ${purposeLabel(purpose)}`,
  );
  const proven = check.verdict?.ok === true || (check.verdict?.signers.length ?? 0) > 0;
  const failed = steps.filter(({ result }) => result === 'failed');
  return [
    ...about,
    ...(signers.length === 0
      ? []
      : [proven ? 'Ditandatangani oleh:' : 'Mengaku ditandatangani oleh (belum terbukti):', ...signers]),
    ...verdictLines(check, inspection?.manifest.kind ?? null),
    ...failed.flatMap(({ step, title, lines }) => [
      `Gagal pada langkah ${step}, ${title}:`,
      ...lines.map((line) => `  ${line}`),
    ]),
  ];
}

function aboutPaket({ verdict }: PaketCheck, manifest: Manifest): string[] {
  const list = verdict?.ok === true ? currentTrust(verdict.trust) : null;
  const name = (office: string) => (list && findOffice(list, office)?.name) ?? office;
  const figures = Object.entries(manifest.counts)
    .filter(([, figure]) => figure !== 0)
    .map(([label, figure]) => `${figureLabel(label)} ${figure.toLocaleString('id-ID')}`);
  return [
    meanings[manifest.kind][0],
    `Dari ${name(manifest.from.office)} kepada ${manifest.to.map(({ office }) => name(office)).join(', ')}.`,
    `Lingkup: ${scopeWords(manifest)}. Paket nomor ${manifest.stream.seq} dari alirannya, revisi ${manifest.revision}.`,
    ...(figures.length === 0 ? [] : [`Memuat: ${figures.join(', ')}.`]),
    ...(verdict?.ok === true && verdict.warnings.includes('trial-network')
      ? ['PERHATIAN: jaringan uji coba, bukan untuk keputusan yang sebenarnya.']
      : []),
  ];
}

function scopeWords({ scope }: Manifest): string {
  const words = (Object.keys(scopeLabels) as (keyof typeof scopeLabels)[]).flatMap((name) =>
    scope[name] === null ? [] : [`${scopeLabels[name]} ${scope[name]}`],
  );
  return words.length === 0 ? 'seluruh jaringan' : words.join(', ');
}

function verdictLines({ verdict }: PaketCheck, kind: PaketKind | null): string[] {
  if (verdict === null)
    return ['Belum terbukti: keasliannya tidak dapat diperiksa tanpa kunci dan sidik jari jaringan.'];
  if (!verdict.ok) return ['Paket ini TIDAK SAH. Jangan dipakai.'];
  return [
    'Paket ini sah: utuh, ditandatangani yang berwenang, dan isinya tidak berubah.',
    ...(kind === null ? [] : [`Yang dilakukan penerima: ${meanings[kind][1]}`]),
  ];
}
