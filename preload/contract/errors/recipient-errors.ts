import type { Sentence } from './sentence.ts';

/** Refusals after the Keputusan Gubernur: accounts, cards, transfers and the yearly update (Pasal 33-43, 58-60). */
export const recipientErrors = {
  'PEN-001': {
    what: 'Nomor rekening {account} sudah tercatat atas nama {name}.',
    todo: 'Periksa surat pembukaan rekening dari Bank DKI.',
  },
  'PEN-002': {
    what: 'Nomor rekening terdiri atas 6 sampai 20 angka.',
    todo: 'Salin nomor rekening dari Bank DKI tanpa huruf.',
  },
  'PEN-003': { what: 'Tanggal {date} belum tiba.', todo: 'Pilih tanggal hari ini atau sebelumnya.' },
  'PEN-004': {
    what: 'Rekening {name} belum dibuka; kartu baru ada setelahnya (Pasal 33 ayat (1), 41).',
    todo: 'Catat rekeningnya lebih dahulu.',
  },
  'PEN-005': {
    what: 'Edisi kebijakan usulan ini tidak mengatur kartu.',
    todo: 'Tidak ada kartu yang perlu dicatat.',
  },
  'PEN-006': {
    what: 'Penyaluran hanya untuk penerima aktif; {name} berstatus {state} (Pasal 33).',
    todo: 'Periksa status penerima, lalu catat menurut bukti transfer.',
  },
  'PEN-007': {
    what: 'Penyaluran bulan {month} untuk {name} sudah tercatat.',
    todo: 'Periksa bukti transfernya; satu bulan hanya sekali ditransfer (Pasal 33 ayat (2)).',
  },
  'PEN-008': {
    what: 'Bulan {month} di luar masa penetapan {name}.',
    todo: 'Pilih bulan dalam masa Keputusan Gubernur.',
  },
  'PEN-009': {
    what: 'Tanggal {date} mendahului Keputusan Gubernur tanggal {decree}.',
    todo: 'Periksa tanggal pada suratnya.',
  },
  'PEN-010': {
    what: 'Sekolah tujuan (dan jenjangnya, bila melanjutkan) belum diisi.',
    todo: 'Isi NPSN sekolah tujuan dan jenjangnya.',
  },
  'PEN-011': {
    what: 'Sekolah tujuan berbeda jenjang, jadi bukan pindah sekolah biasa (Pasal 59).',
    todo: 'Pilih "Melanjutkan ke jenjang berikutnya".',
  },
  'PEN-012': {
    what: 'Jenjang tujuan bukan jenjang berikutnya (Pasal 59 ayat (1)).',
    todo: 'Periksa jenjang tujuan.',
  },
  'PEN-013': {
    what: 'Pembaharuan data {name} untuk tahun pelajaran {year} sudah tercatat.',
    todo: 'Pembaharuan yang sudah dijalankan tidak diubah; catat keadaan baru tahun berikutnya.',
  },
  'PEN-014': {
    what: 'Pembaharuan data hanya untuk penerima aktif; {name} berstatus {state} (Pasal 58).',
    todo: 'Periksa status penerima.',
  },
  'PEN-015': {
    what: 'Usulan tahun pelajaran {year} untuk {name} sudah ada.',
    todo: 'Buka usulan itu pada daftar Peserta didik.',
  },
  'PEN-016': {
    what: '{name} berada di Daerah; pembaharuannya disampaikan Satuan Pendidikan (Pasal 58 ayat (1)).',
    todo: 'Pilih Satuan Pendidikan sebagai sumber. Hanya sekolah di luar Daerah boleh diwakili wali.',
  },
  'PEN-017': {
    what: 'Tanggal {date} di luar tahun pelajaran {year}.',
    todo: 'Isi tanggal dalam tahun pelajaran itu.',
  },
  'PEN-018': {
    what: 'Berkas {name} tidak dapat dibaca: {detail}.',
    todo: 'Pakai kolom seperti pada contoh berkas, simpan sebagai csv atau xlsx.',
  },
  'PEN-019': {
    what: 'Berkas yang sama sudah dimasukkan pada {date}.',
    todo: 'Buka daftar untuk melihat hasilnya; pilih berkas lain.',
  },
  'PEN-020': {
    what: 'Tidak ada baris yang dapat dimasukkan.',
    todo: 'Perbaiki berkas menurut alasan tiap baris, lalu pilih kembali.',
  },
  'PEN-021': {
    what: 'Daftar ini sudah dimasukkan atau dibuang.',
    todo: 'Pilih berkasnya kembali bila perlu.',
  },
  'PEN-022': {
    what: 'Jenjang {name} naik; usulan baru harus disertai surat permohonan Format 1 (Pasal 59 ayat (2)).',
    todo: 'Catat pembaharuannya satu per satu, lengkap dengan berkas usulannya.',
  },
  'PEN-023': {
    what: 'Bantuan {name} telah dihentikan karena sanksi yang belum dicabut ({prohibition}).',
    todo: 'Usulan baru dapat dicatat setelah sanksi dicabut atas rekomendasi satuan pendidikan.',
  },
  'PEN-024': {
    what: 'Belum ada pembaharuan yang dapat dijadikan data pembanding.',
    todo: 'Catat pembaharuan penerimanya lebih dahulu (Pasal 58 ayat (2)).',
  },
  'PEN-025': {
    what: '{name} ditetapkan untuk tahun pelajaran {year} yang masih berjalan; naik kelas dan melanjutkan dicatat pada awal tahun berikutnya (Pasal 58 ayat (1)).',
    todo: 'Ubah tahun pelajaran kantor lebih dahulu, atau catat bila ia keluar atau pindah sekolah.',
  },
} as const satisfies Record<string, Sentence>;
