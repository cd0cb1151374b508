/** Parts a test adds to a PDF of one page: entries of its catalog, and whole objects from number 10 on. */
export interface PdfOptions {
  readonly catalog?: string;
  readonly objects?: readonly (string | Buffer)[];
  readonly trailer?: string;
  readonly version?: string;
}

/** A small, correct PDF of one page, written byte by byte. */
export function smallPdf({
  catalog = '',
  objects = [],
  trailer = '',
  version = '1.7',
}: PdfOptions = {}): Buffer {
  const fixed = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    '<< /Length 22 >>\nstream\n0 0 m 100 100 l S     \nendstream',
  ];
  const numbered = new Map<number, string | Buffer>([
    ...fixed.map((object, index) => [index + 1, object] as const),
    ...objects.map((object, index) => [index + 10, object] as const),
  ]);
  const chunks: Buffer[] = [Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
  const offsets = new Map<number, number>();
  const length = (): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  for (const [number, object] of numbered) {
    offsets.set(number, length());
    chunks.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const start = length();
  const size = Math.max(...numbered.keys()) + 1;
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const end = `xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...chunks, Buffer.from(end)]);
}
