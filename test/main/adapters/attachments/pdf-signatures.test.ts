import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { describeSignature, type PdfSignature } from '#domain/attachments/pdf-signature.ts';
import { inspectAttachment } from '../../../../main/adapters/attachments/inspect-attachment.ts';
import {
  askPdfsig,
  issuedBy,
  selfSigned,
  signedPdf,
  type TestSigner,
} from '../../../support/attachments/signed-pdf.ts';

let folder: string;
let own: TestSigner;
let issued: TestSigner;
let expired: TestSigner;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-tte-'));
  own = selfSigned(folder, 'Kepala Dinas');
  const authority = selfSigned(folder, 'Balai Sertifikasi Uji');
  issued = issuedBy(folder, 'Ahmad Fauzi', authority, ['20200101000000Z', '20400101000000Z']);
  expired = issuedBy(folder, 'Siti Rahayu', authority, ['20100101000000Z', '20150101000000Z']);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const today = isoDate('2026-07-01');

function onlySignature(bytes: Uint8Array): PdfSignature {
  const inspection = inspectAttachment(bytes);
  if (inspection.kind !== 'fit') throw new Error(inspection.problem.code);
  const [signature, ...others] = inspection.facts.signatures;
  if (!signature || others.length > 0) throw new Error('Not one signature');
  return signature;
}

function wordsOf(signature: PdfSignature): string {
  const { title, sentences } = describeSignature(signature, today);
  return [title, ...sentences].join(' ');
}

/** The file with one byte of its page changed, behind nobody's back but the signer's. */
function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.write('200', copy.indexOf('100 100 l'));
  return copy;
}

describe('a PDF signed outside the program', () => {
  it('PD05 valid: whole and unchanged, and no more is claimed than the certificate says', () => {
    const bytes = signedPdf(folder, issued);
    const signature = onlySignature(bytes);
    expect(signature).toEqual({
      verdict: 'valid',
      coversWholeFile: true,
      certificate: {
        name: 'Ahmad Fauzi',
        issuerName: 'Balai Sertifikasi Uji',
        issuer: 'inside',
        validFrom: '2020-01-01',
        validUntil: '2040-01-01',
      },
    });
    expect(askPdfsig(folder, bytes)).toEqual({ validation: 'Signature is Valid.', whole: true });
    const words = wordsOf(signature);
    expect(words).toContain('dibuat di luar program');
    expect(words).toContain('program tidak memastikan penerbit itu');
    expect(describeSignature(signature, today).tone).toBe('sound');
  });

  it('PD03, PD05 altered: one byte changed after signing is told, as pdfsig tells it', () => {
    const bytes = changed(signedPdf(folder, own));
    const signature = onlySignature(bytes);
    expect(signature.verdict).toBe('altered');
    expect(askPdfsig(folder, bytes).validation).toBe('Digest Mismatch.');
    expect(wordsOf(signature)).toContain('sudah berubah sesudah ditandatangani');
    expect(wordsOf(signature)).not.toContain('Kepala Dinas');
  });

  it('PD03, PD05 appended: what was added behind the signature is told, though the signature itself is valid', () => {
    const signed = signedPdf(folder, own);
    const update = `\n20 0 obj\n<< >>\nendobj\nxref\n0 1\n0000000000 65535 f \n20 1\n${String(signed.length + 1).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 21 /Root 1 0 R /Prev ${String(/startxref\n(\d+)/.exec(signed.toString('latin1'))?.[1])} >>\n`;
    const reference = signed.length + update.indexOf('xref');
    const bytes = Buffer.concat([signed, Buffer.from(`${update}startxref\n${reference}\n%%EOF\n`)]);
    const signature = onlySignature(bytes);
    expect(signature).toMatchObject({ verdict: 'valid', coversWholeFile: false });
    expect(askPdfsig(folder, bytes)).toEqual({ validation: 'Signature is Valid.', whole: false });
    expect(describeSignature(signature, today).tone).toBe('bad');
    expect(wordsOf(signature)).toContain('ditambahi sesudah ditandatangani');
  });

  it('PD05 self-signed and expired are told apart from an issued one', () => {
    const self = onlySignature(signedPdf(folder, own));
    expect(self.certificate).toMatchObject({ name: 'Kepala Dinas', issuer: 'self' });
    expect(wordsOf(self)).toContain('dibuat sendiri oleh penandatangan');
    const late = onlySignature(signedPdf(folder, expired));
    expect(late).toMatchObject({ verdict: 'valid', certificate: { issuer: 'inside' } });
    expect(wordsOf(late)).toContain('Masa berlaku sertifikat sudah lewat');
  });

  it('PD05 a chain that is not there, or that another wrote, is no issuer', () => {
    const alone = { key: issued.key, certificate: issued.certificate };
    expect(onlySignature(signedPdf(folder, alone)).certificate?.issuer).toBe('outside');
    const impostor = selfSigned(mkdtempSync(join(folder, 'lain-')), 'Balai Sertifikasi Uji');
    const forged = signedPdf(folder, { ...alone, chain: impostor.certificate });
    const signature = onlySignature(forged);
    expect(signature.certificate?.issuer).toBe('broken');
    expect(wordsOf(signature)).toContain('tidak cocok dengan penerbit itu');
  });

  it('PD05 RSA with either padding is checked; a signature of another key is forged', () => {
    const rsa = selfSigned(folder, 'RSA', ['rsa']);
    expect(onlySignature(signedPdf(folder, rsa)).verdict).toBe('valid');
    const pss = signedPdf(folder, rsa, ['-keyopt', 'rsa_padding_mode:pss']);
    expect(onlySignature(pss).verdict).toBe('valid');
    const bytes = signedPdf(folder, rsa);
    // The last byte of the value is the last byte of the signature itself.
    const value = /<([0-9a-f]+?)0*>/.exec(bytes.toString('latin1'));
    const at = (value?.index ?? 0) + (value?.[1]?.length ?? 0) - 8;
    bytes.write(bytes.toString('latin1', at, at + 1) === '1' ? '2' : '1', at, 'latin1');
    expect(onlySignature(bytes).verdict).toBe('forged');
    expect(askPdfsig(folder, bytes).validation).not.toBe('Signature is Valid.');
  });

  it('PD05 what cannot be checked is never called valid', () => {
    const kind = Buffer.from(
      signedPdf(folder, own).toString('latin1').replace('adbe.pkcs7.detached', 'adbe.x509.rsa_sha1 '),
      'latin1',
    );
    expect(onlySignature(kind).verdict).toBe('unreadable');
    const old = signedPdf(folder, own, ['-md', 'sha1']);
    expect(onlySignature(old).verdict).toBe('unreadable');
    const cut = Buffer.from(
      signedPdf(folder, own)
        .toString('latin1')
        .replace(/<30[0-9a-f]{20}/, `<30${'0'.repeat(20)}`),
      'latin1',
    );
    expect(onlySignature(cut).verdict).toBe('unreadable');
    expect(wordsOf(onlySignature(cut))).toContain('tidak dapat diperiksa');
  });
});
