import { assertNever } from '../assert-never.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';

/**
 * What can be said of the signed bytes: `valid` = unchanged since they were signed with the key of the certificate.
 * `unreadable` = a kind of signature this program does not check.
 */
export type SignatureVerdict = 'valid' | 'altered' | 'forged' | 'unreadable';

/**
 * Who the certificate says signed. `issuer`: `self` = it vouches for itself, `inside` = its issuer stands in the same
 * file, `outside` = its issuer is not there, `broken` = the issuer in the file did not sign it. None of them is trust.
 */
export interface SignerCertificate {
  readonly name: string;
  readonly issuerName: string;
  readonly issuer: 'self' | 'inside' | 'outside' | 'broken';
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate;
}

/** One electronic signature found in a PDF that was made outside this program. */
export interface PdfSignature {
  readonly verdict: SignatureVerdict;
  /** The signature covers every byte of the file; false = something was written after it. */
  readonly coversWholeFile: boolean;
  readonly certificate: SignerCertificate | null;
}

export interface SignatureWords {
  readonly tone: 'sound' | 'doubtful' | 'bad';
  readonly title: string;
  readonly sentences: readonly string[];
}

/**
 * The signature in words that claim no more than was checked (safety.md, Signatures).
 *
 * No root of a certificate authority is shipped, so a name is only ever what the certificate says.
 */
export function describeSignature(signature: PdfSignature, on: IsoDate): SignatureWords {
  const title = 'TTE tersertifikasi (dibuat di luar program)';
  const { certificate } = signature;
  if (certificate === null || signature.verdict !== 'valid') {
    return { tone: toneOf(signature), title, sentences: [integrityOf(signature)] };
  }
  return {
    tone: toneOf(signature),
    title,
    sentences: [
      integrityOf(signature),
      `Sertifikat menyebut nama ${certificate.name}.`,
      issuerSentence(certificate),
      validitySentence(certificate, on),
      'Program ini tidak memeriksa pencabutan sertifikat; pastikan lewat layanan penerbitnya.',
    ],
  };
}

function toneOf({ verdict, coversWholeFile }: PdfSignature): SignatureWords['tone'] {
  if (verdict === 'valid') return coversWholeFile ? 'sound' : 'bad';
  return verdict === 'unreadable' ? 'doubtful' : 'bad';
}

function integrityOf({ verdict, coversWholeFile }: PdfSignature): string {
  switch (verdict) {
    case 'valid':
      return coversWholeFile
        ? 'Isi berkas utuh sejak ditandatangani.'
        : 'Berkas ditambahi sesudah ditandatangani: yang terlihat mungkin bukan yang ditandatangani.';
    case 'altered':
      return 'Isi berkas sudah berubah sesudah ditandatangani.';
    case 'forged':
      return 'Tanda tangan tidak cocok dengan sertifikatnya.';
    case 'unreadable':
      return 'Jenis tanda tangan ini tidak dapat diperiksa oleh program; periksa dengan layanan penerbitnya.';
    default:
      return assertNever(verdict);
  }
}

function issuerSentence({ issuer, issuerName }: SignerCertificate): string {
  switch (issuer) {
    case 'self':
      return 'Sertifikat dibuat sendiri oleh penandatangan, bukan oleh penyelenggara sertifikasi.';
    case 'inside':
    case 'outside':
      return `Menurut isinya, sertifikat diterbitkan oleh ${issuerName}; program tidak memastikan penerbit itu.`;
    case 'broken':
      return `Sertifikat mengaku diterbitkan oleh ${issuerName}, tetapi tidak cocok dengan penerbit itu.`;
    default:
      return assertNever(issuer);
  }
}

function validitySentence({ validFrom, validUntil }: SignerCertificate, on: IsoDate): string {
  const range = `berlaku ${longDate(validFrom)} sampai ${longDate(validUntil)}`;
  if (on > validUntil) return `Masa berlaku sertifikat sudah lewat (${range}).`;
  if (on < validFrom) return `Masa berlaku sertifikat belum mulai (${range}).`;
  return `Sertifikat ${range}.`;
}
