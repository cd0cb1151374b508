import type { StoreCounts } from '#contract/methods/backups.ts';
import type { BackupReason } from '#domain/backups/retention.ts';
import { counted } from '../../text/labels.ts';

export const reasonLabels: Readonly<Record<BackupReason, string>> = {
  harian: 'Harian',
  permintaan: 'Diminta petugas',
  impor: 'Sebelum impor',
  migrasi: 'Sebelum pembaruan program',
  pemulihan: 'Sebelum pemulihan',
  paket: 'Sebelum Paket pengganti',
  pindah: 'Pindah komputer',
  meja: 'Untuk meja kedua',
  tahun: 'Sebelum tutup tahun',
};

/** `1.204 peserta didik, 12 putaran, 3 Paket, 41 dokumen`. */
export function countsText({ pupils, rounds, pakets, documents }: StoreCounts): string {
  return [
    counted(pupils, 'peserta didik'),
    counted(rounds, 'putaran'),
    counted(pakets, 'Paket'),
    counted(documents, 'dokumen'),
  ].join(', ');
}
