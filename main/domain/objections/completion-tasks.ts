/** What a pupil added by a correction still owes (Pasal 22). */
export type CompletionTaskKind = 'surat-usulan' | 'dokumen' | 'persetujuan' | 'formulir-rekening';

export interface CompletionTask {
  readonly kind: CompletionTaskKind;
  readonly article: '22 huruf a' | '22 huruf b';
  readonly label: string;
  readonly done: boolean;
}

export interface AddedPupilFacts {
  /** Format 1 as of Pasal 8, 9 or 10 has been received; also true for one filed before the announcement. */
  readonly letterReceived: boolean;
  readonly documentsWanting: number;
  readonly consentToPublish: boolean;
  readonly accountFormFilled: boolean;
}

/** The tasks of Pasal 22 in the order of its letters; the text sets no deadline for them (G-15). */
export function completionTasks(pupil: AddedPupilFacts): readonly CompletionTask[] {
  return [
    {
      kind: 'surat-usulan',
      article: '22 huruf a',
      label: 'Surat usulan tertulis (Format 1)',
      done: pupil.letterReceived,
    },
    {
      kind: 'dokumen',
      article: '22 huruf a',
      label: 'KK, SKTM, dan surat keterangan aktif',
      done: pupil.letterReceived && pupil.documentsWanting === 0,
    },
    {
      kind: 'persetujuan',
      article: '22 huruf a',
      label: 'Persetujuan pengumuman data',
      done: pupil.letterReceived && pupil.consentToPublish,
    },
    {
      kind: 'formulir-rekening',
      article: '22 huruf b',
      label: 'Formulir Aplikasi Pembukaan Rekening',
      done: pupil.accountFormFilled,
    },
  ];
}

/** True when nothing of Pasal 22 is left, so that A10 and R15 may pass. */
export function isCompleted(pupil: AddedPupilFacts): boolean {
  return completionTasks(pupil).every(({ done }) => done);
}
