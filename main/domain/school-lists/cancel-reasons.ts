/** Why a school cancelled a registration (DOC-27), as coded; the slides ask for a reason and leave its words open. */
export const cancelReasons = [
  { code: 'bukan-dtks', label: 'Tidak terdaftar DTKS layak dan bukan kategori khusus' },
  { code: 'dokumen', label: 'Dokumen persyaratan tidak lengkap' },
  { code: 'tidak-aktif', label: 'Tidak aktif, tanpa NISN, atau tidak ada di Dapodik/EMIS' },
  { code: 'disiplin', label: 'Tidak disiplin hadir bersekolah' },
  { code: 'larangan', label: 'Melanggar tata tertib atau larangan' },
  { code: 'bukan-warga', label: 'Bukan warga DKI Jakarta' },
  { code: 'status-keluarga', label: 'Anggota keluarga berstatus yang dikecualikan' },
  { code: 'mobil', label: 'Keluarga memiliki kendaraan roda empat' },
  { code: 'njop', label: 'NJOP tanah/bangunan di atas batas' },
  { code: 'air-kemasan', label: 'Mengonsumsi air kemasan bermerek' },
  { code: 'pindah', label: 'Pindah, keluar, atau lulus' },
  { code: 'mundur', label: 'Mengundurkan diri' },
  { code: 'lain', label: 'Alasan lain' },
] as const;
export type CancelCode = (typeof cancelReasons)[number]['code'];

export interface Cancellation {
  readonly code: CancelCode;
  /** The school's own words; never empty for `lain`. */
  readonly note: string | null;
}

/** Grounds outside the instrument: nothing in the answers can bear them out or contradict them. */
export const groundsOutsideInstrument: readonly CancelCode[] = ['pindah', 'mundur', 'lain'];

/** Reads `Mengundurkan diri - surat wali 20/1`: a coded label in front, free words behind; null when blank. */
export function readCancellation(text: string): Cancellation | null {
  const words = text.trim().replace(/^[-–]+$/, '');
  if (words === '') return null;
  const known = cancelReasons.find(({ label }) => words.toLowerCase().startsWith(label.toLowerCase()));
  if (!known) return { code: 'lain', note: words };
  const note = words.slice(known.label.length).replace(/^[\s:;,.–-]+/, '');
  return { code: known.code, note: note === '' ? null : note };
}

/** As the annex prints it. */
export function cancellationText({ code, note }: Cancellation): string {
  const label = cancelReasons.find((reason) => reason.code === code)?.label ?? code;
  if (note === null) return label;
  return code === 'lain' ? note : `${label}: ${note}`;
}
