import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import type { PdfSignature } from '#domain/attachments/pdf-signature.ts';
import { derChildren, type DerElement, derObjectId, readDer } from './der.ts';
import { describeCertificate } from './signer-certificate.ts';

/** Only digests that still prove something; SHA-1 is left out. */
const digests: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
const messageDigest = '1.2.840.113549.1.9.4';
const rsaPss = '1.2.840.113549.1.1.10';

/** Checks a detached CMS SignedData (RFC 5652, 5) with one signer against the bytes it should sign. */
export function checkSignedData(
  cms: Uint8Array,
  content: Uint8Array,
): Pick<PdfSignature, 'verdict' | 'certificate'> {
  try {
    const { certificates, signer } = readSignedData(cms);
    const certificate = certificates.find((candidate) => sameSerial(candidate, signer.serial));
    if (!certificate) return unreadable;
    const described = describeCertificate(certificate, certificates);
    if (!digestOf(signer, content).equals(signer.messageDigest))
      return { verdict: 'altered', certificate: described };
    return { verdict: isSigned(signer, certificate) ? 'valid' : 'forged', certificate: described };
  } catch {
    return unreadable;
  }
}

const unreadable = { verdict: 'unreadable', certificate: null } as const;

interface Signer {
  readonly serial: Uint8Array;
  readonly digest: string;
  readonly messageDigest: Uint8Array;
  /** The signed attributes as they were signed: a SET OF, whatever tag they are carried under (5.4). */
  readonly signedBytes: Uint8Array;
  readonly algorithm: string;
  readonly signature: Uint8Array;
}

function readSignedData(cms: Uint8Array): {
  readonly certificates: readonly X509Certificate[];
  readonly signer: Signer;
} {
  const [, wrapped] = derChildren(readDer(cms));
  const parts = derChildren(readDer(at(wrapped).content));
  const certificates = parts
    .filter(({ tag }) => tag === 0xa0)
    .flatMap((set) => derChildren(set).map(({ whole }) => new X509Certificate(whole)));
  const signers = derChildren(at(parts.at(-1)));
  if (signers.length !== 1) throw new Error('Not one signer');
  return { certificates, signer: readSigner(at(signers[0])) };
}

function readSigner(element: DerElement): Signer {
  const [, issuerAndSerial, digestAlgorithm, attributes, algorithm, signature] = derChildren(element);
  if (at(issuerAndSerial).tag !== 0x30 || at(attributes).tag !== 0xa0 || at(signature).tag !== 0x04)
    throw new Error('An unusual signer');
  const digest = digests.get(algorithmOf(digestAlgorithm));
  if (digest === undefined) throw new Error('An unusual digest');
  const signedBytes = Uint8Array.from(at(attributes).whole);
  signedBytes[0] = 0x31;
  return {
    serial: at(derChildren(at(issuerAndSerial)).at(1)).content,
    digest,
    messageDigest: digestAttribute(at(attributes)),
    signedBytes,
    algorithm: algorithmOf(algorithm),
    signature: at(signature).content,
  };
}

function digestAttribute(attributes: DerElement): Uint8Array {
  for (const attribute of derChildren(attributes)) {
    const [type, values] = derChildren(attribute);
    if (derObjectId(at(type)) === messageDigest) return at(derChildren(at(values))[0]).content;
  }
  throw new Error('No message digest is signed');
}

function algorithmOf(element: DerElement | undefined): string {
  return derObjectId(at(derChildren(at(element))[0]));
}

function digestOf({ digest }: Signer, content: Uint8Array): Buffer {
  return createHash(digest).update(content).digest();
}

function isSigned(
  { digest, signedBytes, algorithm, signature }: Signer,
  { publicKey }: X509Certificate,
): boolean {
  if (algorithm !== rsaPss) return verify(digest, signedBytes, publicKey, signature);
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  return verify(digest, signedBytes, { key: publicKey, ...padding }, signature);
}

function sameSerial(certificate: X509Certificate, serial: Uint8Array): boolean {
  return BigInt(`0x${certificate.serialNumber}`) === BigInt(`0x${Buffer.from(serial).toString('hex')}`);
}

function at<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Part of the signature is missing');
  return value;
}
