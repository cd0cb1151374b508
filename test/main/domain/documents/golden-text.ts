import { createHash } from 'node:crypto';
import type { BarChart } from '#domain/documents/chart.ts';
import type { Block, Table, TableRow, Text } from '#domain/documents/blocks.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { type SignatureSlot, titleLines } from '#domain/documents/signatory.ts';

/** A content model as text a person can read and compare: one line a part, marked with what it is. */
export function goldenText(content: DocumentContent): string {
  const { kop, footer } = content;
  const marks = [content.draft && 'DRAF', content.trial && 'UJI COBA'].filter((mark) => mark !== false);
  return [
    `${content.type} ${content.title}`,
    `kertas: ${[content.paper, content.orientation, content.date, ...marks].join(', ')}`,
    `huruf: ${content.textSize ?? 'biasa'}`,
    ...(kop === null
      ? ['kop: tanpa']
      : [...kop.agencyLines, ...kop.unitLines, ...kop.addressLines].map((line) => `kop: ${line}`)),
    `kaki: ${[footer.documentNumber, footer.digestText, footer.unpaged && 'tanpa halaman'].filter(Boolean).join(' | ')}`,
    '',
    ...content.blocks.flatMap(blockLines),
    '',
  ].join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', ...block.lines.map((line) => `# ${line}`), ''];
    case 'paragraph':
      return [`${block.leadsIn ? '>' : '|'} ${plain(block.text)}`];
    case 'letterHead':
      return [
        `surat ${block.placeDate}`,
        ...block.reference.map(pair),
        ...block.addressee.map((line, at) => `${at === 0 ? 'Yth. ' : '     '}${line}`),
        `di ${block.addresseePlace}`,
      ];
    case 'numberedList':
      return block.items.map(
        (item, at) => `${block.marks === 'letter' ? letterMark(at) : at + 1}. ${plain(item)}`,
      );
    case 'keyValues':
      return block.rows.map(([label, value]) => pair([label, plain(value)]));
    case 'table':
      return ['', ...tableLines(block), ''];
    case 'barChart':
      return chartLines(block);
    case 'closing':
      return [
        ...block.paragraphs.map((text) => `| ${plain(text)}`),
        ...block.signatures.flatMap(signatureLines),
      ];
    case 'tembusan':
      return ['Tembusan :', ...block.lines.map((line, at) => `${at + 1}. ${line}`)];
    case 'annexStart':
      return ['', `=== lampiran, ${block.orientation}`, ...block.reference.map(pair)];
    case 'noteBox':
      return [`[ ${block.title}`, ...block.lines.map((line) => `[ ${plain(line)}`)];
    case 'lines':
      return block.lines.map((line) => `${block.align === 'right' ? '                ' : ''}${line}`);
    case 'signHere':
      return block.places.flatMap((place) =>
        place === null
          ? ['tanda tangan: (kosong)']
          : [`tanda tangan: ${[...place.above, place.mark ?? '...', ...place.below].join(' / ')}`],
      );
    case 'pageStart':
      return ['', '=== lembar baru'];
    case 'cutOut':
      return ['', '8< gunting', ...block.blocks.flatMap(blockLines), '>8'];
  }
}

function pair([label, value]: readonly [label: string, value: string]): string {
  return `${label} : ${value}`;
}

function letterMark(at: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + at);
}

function signatureLines({ intro, signatory }: SignatureSlot): string[] {
  const { name, rank, nip } = signatory;
  const words = [intro, ...titleLines(signatory), '...', name, rank, nip === null ? null : `NIP ${nip}`];
  return [`tanda tangan: ${words.filter((word) => word !== null).join(' / ')}`];
}

function chartLines(chart: BarChart): string[] {
  return [
    `bagan ${chart.title}`,
    ...chart.bars.map(({ label, values }) => `  ${[label, ...values].join(' | ')}`),
  ];
}

function tableLines(table: Table): string[] {
  const titles = table.columns.map(
    ({ title, width, align }) => `${title} (${width}${align === 'left' ? '' : ` ${align}`})`,
  );
  const rows = table.rows.map(rowLine);
  return [
    `tabel ${table.size}: ${titles.join(' | ')}`,
    ...(table.groups === null
      ? []
      : [`  di atasnya: ${table.groups.map((one) => `${one.title} x${one.span}`).join(' | ')}`]),
    ...(rows.length === 0 ? ['  NIHIL'] : shortened(rows)),
  ];
}

function rowLine(row: TableRow): string {
  if (row.kind === 'group') return `  -- ${row.title}`;
  return row.kind === 'data' ? `  ${row.cells.join(' | ')}` : `  ${[row.label, ...row.cells].join(' | ')}`;
}

/** Of a long table the first and the last rows stand for all; a digest tells when one between them changed. */
function shortened(rows: readonly string[]): string[] {
  if (rows.length <= 60) return [...rows];
  const digest = createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, 16);
  return [
    ...rows.slice(0, 4),
    `  ... ${rows.length - 8} baris lain, sidik semua baris ${digest}`,
    ...rows.slice(-4),
  ];
}

function plain(text: Text): string {
  return typeof text === 'string'
    ? text
    : text.map((run) => (run.bold ? `*${run.text}*` : run.text)).join('');
}
