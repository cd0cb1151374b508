import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallPdf } from './small-pdf.ts';

/** A key and its certificate as files that openssl reads. */
export interface TestSigner {
  readonly key: string;
  readonly certificate: string;
  /** Certificates put into the signature beside the signer's own. */
  readonly chain?: string;
}

function openssl(...args: readonly string[]): void {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** A certificate that vouches for itself. */
export function selfSigned(
  folder: string,
  name: string,
  newKey: readonly string[] = ['ec:prime256v1'],
): TestSigner {
  const signer = filesOf(folder, name);
  const key =
    newKey[0] === 'rsa' ? ['-newkey', 'rsa:2048'] : ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-nodes',
    '-keyout',
    signer.key,
    '-out',
    signer.certificate,
    '-subj',
    `/CN=${name}`,
    '-days',
    '3650',
  );
  return signer;
}

/** A certificate issued by another, valid for these days from now on (0 = only just, and past in a minute). */
export function issuedBy(
  folder: string,
  name: string,
  issuer: TestSigner,
  range: readonly [from: string, until: string],
): TestSigner {
  const signer = filesOf(folder, name);
  const request = join(folder, `${name}.csr`);
  openssl(
    'req',
    '-new',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    signer.key,
    '-out',
    request,
    '-subj',
    `/CN=${name}`,
  );
  const database = join(folder, `${name}.txt`);
  writeFileSync(database, '');
  const config = join(folder, `${name}.cnf`);
  writeFileSync(
    config,
    `[ca]\ndefault_ca=d\n[d]\ndatabase=${database}\nnew_certs_dir=${folder}\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n`,
  );
  openssl(
    'ca',
    '-batch',
    '-config',
    config,
    '-in',
    request,
    '-out',
    signer.certificate,
    '-cert',
    issuer.certificate,
    '-keyfile',
    issuer.key,
    '-startdate',
    range[0],
    '-enddate',
    range[1],
    '-notext',
  );
  return { ...signer, chain: issuer.certificate };
}

function filesOf(folder: string, name: string): TestSigner {
  return { key: join(folder, `${name}.key`), certificate: join(folder, `${name}.pem`) };
}

const valueBytes = 8192;

/** A PDF with one detached CMS signature over all its bytes (ISO 32000-1, 12.8.3.3), made with openssl. */
export function signedPdf(folder: string, signer: TestSigner, more: readonly string[] = []): Buffer {
  const gap = `<${'0'.repeat(valueBytes * 2)}>`;
  const signature = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 AAAAAAAAA BBBBBBBBB CCCCCCCCC] /Contents ${gap} /M (D:20260101000000Z) >>`;
  const field =
    '<< /Type /Annot /Subtype /Widget /FT /Sig /T (TTE) /V 10 0 R /Rect [0 0 0 0] /P 3 0 R /F 132 >>';
  const blank = smallPdf({
    catalog: '/AcroForm << /Fields [11 0 R] /SigFlags 3 >>',
    objects: [signature, field],
  });
  const start = blank.indexOf(gap);
  const end = start + gap.length;
  const place = (mark: string, value: number): void => {
    blank.write(String(value).padEnd(9, ' '), blank.indexOf(mark), 'latin1');
  };
  place('AAAAAAAAA', start);
  place('BBBBBBBBB', end);
  place('CCCCCCCCC', blank.length - end);
  const content = join(folder, 'isi');
  const cms = join(folder, 'tanda-tangan');
  writeFileSync(content, Buffer.concat([blank.subarray(0, start), blank.subarray(end)]));
  const chain = signer.chain === undefined ? [] : ['-certfile', signer.chain];
  openssl(
    'cms',
    '-sign',
    '-binary',
    '-in',
    content,
    '-signer',
    signer.certificate,
    '-inkey',
    signer.key,
    '-outform',
    'DER',
    '-md',
    'sha256',
    ...chain,
    ...more,
    '-out',
    cms,
  );
  blank.write(readFileSync(cms).toString('hex'), start + 1, 'latin1');
  return blank;
}

/** What poppler's pdfsig says of a file: its validation line, and whether the whole document is signed. */
export function askPdfsig(
  folder: string,
  bytes: Uint8Array,
): { readonly validation: string; readonly whole: boolean } {
  const path = join(folder, 'ditanya.pdf');
  writeFileSync(path, bytes);
  const said = execFileSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
  return {
    validation: /Signature Validation: (.*)/.exec(said)?.[1] ?? said,
    whole: /Total document signed/.test(said),
  };
}
