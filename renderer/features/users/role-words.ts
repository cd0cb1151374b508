import type { Role } from '#contract/method.ts';
import type { UserRow } from '#contract/methods/users.ts';
import { roleLabels } from '../../text/labels.ts';
import type { Tone } from '../../theme/tone.ts';

/** What each role does and may not do, in one sentence. */
export const roleSentences: Readonly<Record<Role, string>> = {
  operator: 'Mengimpor, memeriksa, dan menyiapkan berkas serta Paket. Tidak memutuskan.',
  kepala: 'Memutuskan, menandatangani dokumen, dan menyetujui Paket.',
  admin: 'Mengurus pengguna, cadangan, dan pengaturan. Tidak memutuskan dan tidak menandatangani.',
  pemeriksa: 'Membaca semua layar dan catatan kegiatan. Tidak mengubah apa pun.',
};

export const roleChoices = (['operator', 'kepala', 'admin', 'pemeriksa'] as const).map((value) => ({
  value,
  label: roleLabels[value],
}));

/** What the key of an account still needs. */
export const keyStates: Readonly<
  Record<UserRow['keyState'], { readonly tone: Tone; readonly label: string }>
> = {
  unneeded: { tone: 'neutral', label: 'Tidak perlu kunci' },
  missing: { tone: 'attention', label: 'Kunci dibuat saat ia masuk' },
  unlisted: { tone: 'attention', label: 'Belum terdaftar di Dinas' },
  listed: { tone: 'done', label: 'Terdaftar di Dinas' },
};
