import type { Sex } from '#domain/people/sex.ts';

/** Given names as school lists of Jakarta have them; the commonest stand several times. */
// prettier-ignore
export const firstNames: Readonly<Record<Sex, readonly string[]>> = {
  L: ['Muhammad', 'Muhammad', 'Muhammad', 'Muhammad', 'Muhammad', 'Ahmad', 'Ahmad', 'Ahmad', 'Abdul', 'Abdul', 'Rizky', 'Rizky', 'Dimas',
    'Bagus', 'Andi', 'Yusuf', 'Ilham', 'Fajar', 'Raka', 'Aditya', 'Bayu', 'Agus', 'Sudirman', 'Zainal', 'Syahrul', 'Fauzan', 'Hasan', 'Husein',
    'Rafi', 'Daffa', 'Farhan', 'Galih', 'Wahyu', 'Yoga', 'Reza', 'Irfan', 'Taufik', 'Rachmat', 'Joko', 'Dwi', 'Eko', 'Tri', 'Surya', 'Kevin', 'Yohanes'],
  P: ['Siti', 'Siti', 'Siti', 'Siti', 'Nur', 'Nur', 'Nur', 'Dewi', 'Dewi', 'Putri', 'Putri', 'Sri', 'Aisyah', 'Fitri', 'Intan', 'Anisa', 'Wulan', 'Ratna',
    'Indah', 'Dian', 'Rina', 'Lestari', 'Maya', 'Zahra', 'Nabila', 'Salsabila', 'Khadijah', 'Fatimah', 'Yuliana', 'Eka', 'Kartika', 'Ayu', 'Amelia', 'Maria', 'Chusnul'],
};

// prettier-ignore
export const laterNames: Readonly<Record<Sex, readonly string[]>> = {
  L: ['Pratama', 'Saputra', 'Setiawan', 'Hidayat', 'Ramadhan', 'Nugroho', 'Santoso', 'Maulana', 'Firmansyah', 'Kurniawan', 'Wijaya', 'Hakim', 'Permana', 'Rahman',
    'Fadillah', 'Syahputra', 'Akbar', 'Ardiansyah', 'Prasetyo', 'Gunawan', 'Simanjuntak', 'Siregar', 'Nasution', 'Alfarizi', 'Suryadi', 'Rizky', 'Yusuf', 'Fauzi', 'Djatmiko'],
  P: ['Lestari', 'Rahmawati', 'Puspitasari', 'Handayani', 'Wulandari', 'Safitri', 'Nurhaliza', 'Zahira', 'Ramadhani', 'Anggraini', 'Permatasari', 'Halizah', 'Aini', 'Khoirunnisa',
    'Maharani', 'Oktaviani', 'Azzahra', 'Fadillah', 'Sari', 'Utami', 'Siregar', 'Simanjuntak', 'Nuraini', 'Aulia', 'Susilowati', 'Yulianti', 'Apriliani', 'Djuwita'],
};

/** One name in the ways it is written; a family marked `heldOut` is met in the hold-out half only. */
export interface SpellingFamily {
  readonly spellings: readonly [string, string, ...string[]];
  readonly heldOut?: true;
}

// prettier-ignore
export const spellingFamilies: readonly SpellingFamily[] = [
  { spellings: ['Muhammad', 'Mohamad', 'Moh.', 'M.', 'Muhamad', 'Mochamad', 'Mohammad', 'Muh.'] },
  { spellings: ['Ahmad', 'Achmad', 'Akhmad', 'Ach.'] },
  { spellings: ['Abdul', 'Abd.', 'Abdoel'] },
  { spellings: ['Nur', 'Noer', 'Noor'] },
  { spellings: ['Siti', 'St.', 'Sitti'] },
  { spellings: ['Rizky', 'Rizki', 'Risky', 'Riski'] },
  { spellings: ['Ramadhan', 'Ramadan', 'Romadhon'] },
  { spellings: ['Rahman', 'Rachman', 'Rohman'] },
  { spellings: ['Taufik', 'Taufiq', 'Topik'] },
  { spellings: ['Aisyah', 'Aisah', 'Aisha'] },
  { spellings: ['Dewi', 'Dewie'] },
  { spellings: ['Djatmiko', 'Jatmiko'] },
  { spellings: ['Surya', 'Soerya', 'Suria'] },
  { spellings: ['Setiawan', 'Setyawan'] },
  { spellings: ['Fauzi', 'Fauzie', 'Pauzi'] },
  { spellings: ['Khoirunnisa', 'Khairunnisa', 'Choirunnisa', 'Hoirunnisa'] },
  { spellings: ['Sri', 'Srie'] },
  { spellings: ['Yusuf', 'Jusuf', 'Yusup'], heldOut: true },
  { spellings: ['Zainal', 'Jaenal', 'Zaenal'], heldOut: true },
  { spellings: ['Fitri', 'Pitri', 'Fitrie'], heldOut: true },
  { spellings: ['Rachmat', 'Rahmat', 'Rohmat'], heldOut: true },
  { spellings: ['Djuwita', 'Juwita', 'Yuwita'], heldOut: true },
  { spellings: ['Prasetyo', 'Prasetio', 'Prastyo'], heldOut: true },
  { spellings: ['Syahrul', 'Sahrul', 'Sjahrul'], heldOut: true },
  { spellings: ['Sudirman', 'Soedirman'], heldOut: true },
  { spellings: ['Chusnul', 'Khusnul', 'Husnul'], heldOut: true },
];

/** Names of two children that one letter or two keep apart. */
// prettier-ignore
export const nearNames: readonly (readonly [string, string])[] = [
  ['Rizky', 'Rizka'], ['Fauzan', 'Fauziah'], ['Dimas', 'Bimas'], ['Rafi', 'Rafli'], ['Nur Aini', 'Nur Aina'], ['Andi', 'Andra'], ['Hasan', 'Hasanah'],
  ['Dewi', 'Desi'], ['Rina', 'Rini'], ['Maya', 'Mira'], ['Ilham', 'Ilyas'], ['Farhan', 'Farida'], ['Reza', 'Rezi'], ['Putra', 'Putri'], ['Aulia', 'Aurel'],
];
