import type { DocumentTicks } from '#domain/intake/intake-row.ts';

/** The papers of Pasal 8 and 10, by the codes under which an application keeps them. */
export const paperCodes = ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'] as const;
export type PaperCode = (typeof paperCodes)[number];

/** `true` = ticked as present. */
export type Papers = Readonly<Record<PaperCode, boolean>>;

export const paperLabels: Readonly<Record<PaperCode, string>> = {
  'surat-permohonan': 'Surat Permohonan (Format 1)',
  kk: 'Fotokopi Kartu Keluarga',
  sktm: 'Surat Keterangan Tidak Mampu',
  'surat-aktif': 'Surat Keterangan Peserta Didik Aktif',
};

/** What a recap does not say is not there yet. */
export function papersOf(ticks: DocumentTicks): Papers {
  return {
    'surat-permohonan': ticks.application === true,
    kk: ticks.kk === true,
    sktm: ticks.sktm === true,
    'surat-aktif': ticks.enrolment === true,
  };
}

/** Reads the stored column; a code that is not stored is not there. */
export function parsePapers(json: string): Papers {
  const stored = JSON.parse(json) as Partial<Record<PaperCode, boolean>>;
  return {
    'surat-permohonan': stored['surat-permohonan'] === true,
    kk: stored.kk === true,
    sktm: stored.sktm === true,
    'surat-aktif': stored['surat-aktif'] === true,
  };
}

export function missingPapers(papers: Papers): readonly PaperCode[] {
  return paperCodes.filter((code) => !papers[code]);
}

/** As lists and detail screens show them. */
export function viewPapers(
  papers: Papers,
): { readonly code: string; readonly label: string; readonly present: boolean }[] {
  return paperCodes.map((code) => ({ code, label: paperLabels[code], present: papers[code] }));
}
