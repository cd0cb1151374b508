import type { PaketStanding } from '#contract/methods/paket.ts';
import { assertNever } from '#domain/assert-never.ts';
import { isSnapshot, type PaketKind } from '../../paket/kinds.ts';
import type { EpochLink } from '../../paket/manifest.ts';
import type { SeqRange, StreamDecision } from '../../paket/stream.ts';

/** What the rules said of one incoming Paket, for the person who decides; null where all is in order. */
export function standingWords(
  kind: PaketKind,
  seq: number | null,
  decision: StreamDecision,
): PaketStanding | null {
  const standing = (title: string, text: string, more: Partial<PaketStanding> = {}): PaketStanding => ({
    kind: decision.kind,
    title,
    text,
    sides: null,
    reasonFor: null,
    ...more,
  });
  switch (decision.kind) {
    case 'accept':
    case 'already':
      return null;
    case 'first-contact':
      return standing(
        'Paket pertama pada urutan ini',
        `Dengan menerimanya, nomor ${seq ?? 1} menjadi titik awal. Paket bernomor lebih kecil hanya akan disimpan untuk dibaca. Pastikan kepada pengirim bahwa inilah Paket yang dimaksud.`,
      );
    case 'catch-up':
      return standing(
        `Nomor ${rangeText(decision.gap)} belum datang`,
        isSnapshot(kind)
          ? 'Paket ini memuat keadaan terbaru dan boleh diterima. Nomor yang terlewat dicatat; bila datang kemudian, hanya disimpan.'
          : 'Paket ini boleh diterima. Mintalah nomor yang terlewat kepada pengirim: isinya tetap akan diolah.',
      );
    case 'superseded':
      return standing(
        'Sudah ada yang lebih baru',
        'Paket yang lebih baru dari urutan ini sudah diterima. Paket ini hanya disimpan untuk dibaca; tidak ada data yang berubah.',
      );
    case 'late-event':
      return standing(
        'Datang menyusul',
        'Nomor ini terlewat ketika Paket yang lebih baru diterima. Isinya tetap diolah seluruhnya.',
      );
    case 'before-start':
      return standing(
        'Lebih tua dari titik awal',
        'Paket ini dibuat sebelum titik awal kantor ini. Paket hanya disimpan untuk dibaca; tidak ada data yang berubah.',
      );
    case 'wait':
      return waiting(kind, decision.missing, standing);
    case 'new-start':
      return standing(
        'Titik awal baru',
        `Kepala menetapkan Paket ini sebagai titik awal; nomor ${rangeText(decision.missing)} tidak ditunggu lagi.`,
      );
    case 'new-epoch':
      return newEpoch(decision, standing);
    case 'fork':
      return standing(
        `Dua Paket berbeda memakai nomor ${decision.seq}`,
        'Keduanya disimpan dan urutan ini ditahan. Cetak laporan untuk kedua kantor. Penahanan berakhir ketika kepala kantor pengirim memulai urutan baru.',
      );
    case 'closed-epoch':
      return standing(
        'Urutan lama sudah ditutup',
        'Pengirim sudah memulai urutan baru. Paket ini tidak dapat diterima lagi; mintalah isinya di dalam urutan baru.',
      );
    case 'blocked':
      return standing(
        'Urutan ini ditahan',
        'Dua Paket berbeda memakai nomor yang sama. Tidak ada Paket urutan ini yang diterima sampai kepala kantor pengirim memulai urutan baru.',
      );
    case 'epoch-invalid':
      return null;
    default:
      return assertNever(decision);
  }
}

/** `4`, `4 s.d. 6`. */
export function rangeText({ from, to }: SeqRange): string {
  return from === to ? String(from) : `${from} s.d. ${to}`;
}

type Compose = (title: string, text: string, more?: Partial<PaketStanding>) => PaketStanding;

function waiting(kind: PaketKind, missing: SeqRange, standing: Compose): PaketStanding {
  const title = `Menunggu nomor ${rangeText(missing)}`;
  const ask = 'Mintalah nomor itu kepada pengirim; begitu nomor itu diterima, Paket ini diperiksa lagi.';
  return isSnapshot(kind)
    ? standing(title, `${ask} Kepala juga dapat menjadikan Paket ini titik awal baru dengan alasan.`, {
        reasonFor: 'Alasan menetapkan titik awal baru',
      })
    : standing(title, `${ask} Perintah dan laporan diolah satu per satu; tidak ada yang boleh dilewati.`);
}

function newEpoch(
  { theirs, ours, same, missing }: Extract<StreamDecision, { kind: 'new-epoch' }>,
  standing: Compose,
): PaketStanding {
  const sides = { theirs: linkText(theirs), ours: linkText(ours) };
  if (same) {
    return standing(
      'Pengirim memulai urutan baru',
      'Akhir urutan lama menurut pengirim sama dengan catatan kantor ini. Urutan lama ditutup untuk selamanya.',
      { sides },
    );
  }
  return standing(
    'Pengirim memulai urutan baru, tetapi akhir urutan lama berbeda',
    `${differenceText(theirs, ours, missing)} Hubungi pengirim, lalu kepala memutuskan dengan alasan.`,
    { sides, reasonFor: 'Alasan menerima urutan baru' },
  );
}

function differenceText(theirs: EpochLink, ours: EpochLink, missing: SeqRange | null): string {
  if (missing !== null)
    return `Nomor ${rangeText(missing)} dari urutan lama tidak pernah datang dan tidak dapat diterima lagi.`;
  return theirs.seq < ours.seq
    ? `Pengirim mengenal urutan lama sampai nomor ${theirs.seq}, sedangkan kantor ini sudah menerima sampai nomor ${ours.seq}.`
    : 'Tidak ada nomor yang belum datang, tetapi nomor terakhirnya berbeda isi.';
}

function linkText({ epoch, seq, digest }: EpochLink): string {
  return `urutan ke-${epoch}, nomor ${seq}, ${digest.slice(0, 16)}…`;
}
