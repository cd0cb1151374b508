import type { X509Certificate } from 'node:crypto';
import type { SignerCertificate } from '#domain/attachments/pdf-signature.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';

/** What a certificate says of itself, and whether its issuer in the same file really signed it. */
export function describeCertificate(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
): SignerCertificate {
  return {
    name: commonName(certificate.subject),
    issuerName: commonName(certificate.issuer),
    issuer: issuerOf(certificate, others),
    validFrom: dayOf(certificate.validFromDate),
    validUntil: dayOf(certificate.validToDate),
  };
}

function issuerOf(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
): SignerCertificate['issuer'] {
  if (certificate.subject === certificate.issuer)
    return certificate.verify(certificate.publicKey) ? 'self' : 'broken';
  const named = others.filter(({ subject }) => subject === certificate.issuer);
  if (named.length === 0) return 'outside';
  return named.some(({ publicKey }) => certificate.verify(publicKey)) ? 'inside' : 'broken';
}

/** `CN=...` of a name, or the whole name on one line. */
function commonName(name: string): string {
  return /^CN=(.*)$/m.exec(name)?.[1] ?? name.replaceAll('\n', ', ');
}

function dayOf(date: Date): ReturnType<typeof isoDate> {
  return isoDate(date.toISOString().slice(0, 10));
}
