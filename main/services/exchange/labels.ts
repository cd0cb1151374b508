import { formatNip, parseNip } from '#domain/people/nip.ts';
import type { PaketKind } from '../../paket/kinds.ts';

const kinds: Readonly<Record<PaketKind, string>> = {
  trust: 'Daftar kepercayaan',
  reference: 'Data acuan',
  handover: 'Serah hasil verifikasi madrasah',
  recap: 'Rekap data formulir',
  report: 'Laporan',
  order: 'Surat perintah',
  return: 'Pengembalian',
  proposal: 'Usulan',
  determination: 'Penetapan',
  receipt: 'Tanda terima',
};

const states: Readonly<Record<string, string>> = {
  disiapkan: 'Menunggu tanda tangan',
  ditandatangani: 'Siap dikirim',
  disegel: 'Belum disalin untuk dikirim',
  dikirim: 'Disalin/dikirim, menunggu tanda terima',
  diolah: 'Diterima dan diolah penerima',
  ditolak: 'Ditolak',
  batal: 'Dibatalkan',
  karantina: 'Menunggu keputusan Anda',
  menunggu: 'Menunggu Paket sebelumnya',
  bercabang: 'Urutan bercabang, ditahan',
  tertutup: 'Urutan lama sudah ditutup',
  diterima: 'Diterima',
  disimpan: 'Disimpan (ada yang lebih baru)',
};

const roles: Readonly<Record<string, string>> = { operator: 'Operator', kepala: 'Kepala', office: 'Kantor' };
const purposes: Readonly<Record<string, string>> = {
  prepare: 'menyiapkan',
  approve: 'menyetujui',
  receive: 'menerima',
};

const figures: Readonly<Record<string, string>> = {
  pupils: 'Peserta didik',
  'berita-acara': 'Berita Acara',
  announcements: 'Pengumuman',
  schools: 'Satuan pendidikan',
  results: 'Hasil verifikasi',
  reports: 'Laporan peninjauan',
  quarterly: 'Laporan triwulan',
  orders: 'Perintah',
  recipients: 'Penerima',
  exclusions: 'Dikeluarkan',
  comparison: 'Data pembanding',
  holidays: 'Hari libur',
  offices: 'Kantor',
  rows: 'Baris',
  nihil: 'Nihil',
  lulus: 'Lulus',
  'tidak-lulus': 'Tidak lulus',
  perbaiki: 'Perintah memperbaiki',
  lanjutkan: 'Perintah melanjutkan',
  ditetapkan: 'Ditetapkan',
  'tidak-ditetapkan': 'Tidak ditetapkan',
  amount: 'Jumlah rupiah',
};

export function kindLabel(kind: PaketKind): string {
  return kinds[kind];
}

export function stateLabel(state: string): string {
  return states[state] ?? state;
}

export function roleLabel(role: string): string {
  return roles[role] ?? role;
}

export function purposeLabel(purpose: string): string {
  return purposes[purpose] ?? purpose;
}

export function figureLabel(figure: string): string {
  return figure.startsWith('level:') ? `Jenjang ${figure.slice(6)}` : (figures[figure] ?? figure);
}

/** The trust list knows a person by the NIP alone, never by name. */
export function personLabel(person: string): string {
  const nip = parseNip(person.replace(/^nip-/, ''));
  return nip.ok ? `NIP ${formatNip(nip.value)}` : person;
}
