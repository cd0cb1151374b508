import type { ListKind } from '#domain/recipients/list-line.ts';

interface ListWords {
  readonly title: string;
  readonly sentence: string;
  readonly hint: string;
  readonly back: string;
  readonly backLabel: string;
}

/** What the three lists are, where they come from and where they go. */
export const listWords: Readonly<Record<ListKind, ListWords>> = {
  account: {
    title: 'Impor daftar rekening',
    sentence: 'Daftar rekening yang dibuka Bank DKI untuk para penerima (Pasal 33 ayat (1)).',
    hint: 'Kolom: NIK, Nama, Nomor rekening, Cabang, Tanggal buka. NIK dan nomor rekening disimpan sebagai teks.',
    back: '/recipients',
    backLabel: 'Penerima',
  },
  transfer: {
    title: 'Impor bukti transfer',
    sentence: 'Bukti pemindahbukuan bulanan dari Bank DKI (Pasal 33 ayat (3)).',
    hint: 'Kolom: Nomor rekening, Nama, Bulan (2013-08), Jumlah, Nomor bukti, Tanggal transfer, Status.',
    back: '/disbursements',
    backLabel: 'Penyaluran',
  },
  update: {
    title: 'Impor pembaharuan data',
    sentence: 'Daftar pembaharuan penerima dari sekolah pada awal tahun pelajaran (Pasal 58).',
    hint: 'Kolom: NIK, Nama, Keadaan, Kelas, NPSN tujuan, Jenjang tujuan, Tanggal pindah. Pilihan Keadaan ada pada contoh berkas.',
    back: '/year-updates',
    backLabel: 'Pembaharuan data',
  },
};
