/** What an attachment can hang on: something of this office that stands in its books. */
export const attachmentSubjects = [
  'document',
  'objection',
  'reviewReport',
  'publicReport',
  'determination',
] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];

export const attachmentKinds = ['scan', 'surat', 'foto', 'bukti'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

export const attachmentKindLabels: Readonly<Record<AttachmentKind, string>> = {
  scan: 'Pindaian bertanda tangan',
  surat: 'Surat',
  foto: 'Foto',
  bukti: 'Bukti',
};

/** Kinds that fit each subject, the usual one first. */
export const kindsOfSubject: Readonly<
  Record<AttachmentSubject, readonly [AttachmentKind, ...AttachmentKind[]]>
> = {
  document: ['scan', 'surat'],
  objection: ['bukti', 'foto', 'surat'],
  reviewReport: ['scan', 'foto', 'bukti'],
  publicReport: ['bukti', 'foto', 'surat'],
  determination: ['scan', 'surat'],
};
