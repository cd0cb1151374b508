import { longDate } from '../words/date-words.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import type { ApplicantClass } from '../routing/levels.ts';

/** An earlier paper named in a later one. */
export type PaperReference = { readonly number: string; readonly date: IsoDate };

/** `Nomor 12/BA/VII/2013 tanggal 31 Juli 2013`. */
export function citation(paper: PaperReference): string {
  return `Nomor ${paper.number} tanggal ${longDate(paper.date)}`;
}

/** The sasaran of Pasal 4 in the words of the regulation. */
export function classPhrase(applicantClass: ApplicantClass): string {
  switch (applicantClass) {
    case 'a':
      return 'berdomisili dan bersekolah pada Satuan Pendidikan di Daerah (Pasal 4 huruf a)';
    case 'b':
      return 'berdomisili di Daerah tetapi bersekolah pada Satuan Pendidikan di luar Daerah (Pasal 4 huruf b)';
    case 'c':
      return 'berdomisili di luar Daerah tetapi bersekolah pada Satuan Pendidikan di Daerah (Pasal 4 huruf c)';
  }
}

/** Verification, its Berita Acara, announcement and account form: 13 for class a, 14 for b, 15 for c. */
export function verificationArticle(applicantClass: ApplicantClass): 13 | 14 | 15 {
  return applicantClass === 'a' ? 13 : applicantClass === 'b' ? 14 : 15;
}

/** Objections: Pasal 17 when an office announced (class b), else Pasal 16. */
export function objectionArticle(applicantClass: ApplicantClass): 16 | 17 {
  return applicantClass === 'b' ? 17 : 16;
}
