import type { OwnKeyRow, TrustKeyRow } from '#contract/methods/network-views.ts';
import type { Tone } from '../../theme/tone.ts';

export interface KeyStatus {
  readonly tone: Tone;
  readonly label: string;
}

const listedStatus: Readonly<Record<TrustKeyRow['status'], KeyStatus>> = {
  active: { tone: 'done', label: 'Berlaku' },
  retired: { tone: 'neutral', label: 'Dipensiunkan' },
  revoked: { tone: 'problem', label: 'Dicabut' },
};

/** A key as the trust list has it. */
export function trustKeyStatus({ status }: Pick<TrustKeyRow, 'status'>): KeyStatus {
  return listedStatus[status];
}

/** An own key: in force, not yet listed, listed but of no use here any more, or ended. */
export function keyStatus({ listed, usable }: Pick<OwnKeyRow, 'listed' | 'usable'>): KeyStatus {
  if (listed === 'active')
    return usable ? listedStatus.active : { tone: 'attention', label: 'Masih terdaftar, sudah diganti' };
  if (listed === 'belum')
    return usable
      ? { tone: 'attention', label: 'Belum terdaftar di Dinas' }
      : { tone: 'neutral', label: 'Tidak dipakai' };
  return listedStatus[listed];
}

/** What to do now about one's keys, the most pressing first; null when all is well. */
export function adviceOf(rows: readonly Pick<OwnKeyRow, 'listed' | 'usable' | 'whose'>[]): string | null {
  const current = rows.filter(({ usable }) => usable);
  if (current.some(({ listed }) => listed === 'revoked'))
    return 'Kunci ini sudah dicabut dan tidak dapat dipakai lagi. Buat kunci baru, lalu daftarkan ke Dinas dengan lembar yang ditandatangani basah.';
  if (current.some(({ listed, whose }) => listed === 'retired' && whose === 'mine'))
    return 'Kunci Anda sudah dipensiunkan. Bila Anda masih bertugas, buat kunci baru, lalu daftarkan ke Dinas.';
  if (current.some(({ listed }) => listed === 'belum'))
    return 'Ada kunci yang belum terdaftar. Tekan “Cetak lembar dan daftarkan”, kirim berkas dan lembarnya ke Dinas, lalu tunggu daftar kepercayaan berikutnya.';
  return null;
}
