import type { Block, Text } from '#domain/documents/blocks.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { titleLines } from '#domain/documents/signatory.ts';

/** All words of a document in reading order, one line a block part: what a golden test compares. */
export function linesOf(content: DocumentContent): string[] {
  return content.blocks.flatMap(blockLines);
}

export function wordsOf(content: DocumentContent): string {
  return linesOf(content).join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [...block.lines];
    case 'paragraph':
      return [plain(block.text)];
    case 'letterHead':
      return [
        block.placeDate,
        ...block.reference.map((row) => row.join(' : ')),
        'Yth.',
        ...block.addressee,
        `di ${block.addresseePlace}`,
      ];
    case 'numberedList':
      return block.items.map(plain);
    case 'keyValues':
      return block.rows.map(([label, value]) => `${label.trim()} : ${plain(value)}`);
    case 'table':
      return [
        block.columns.map((column) => column.title).join(' | '),
        ...block.rows.map((row) =>
          row.kind === 'data'
            ? row.cells.join(' | ')
            : row.kind === 'group'
              ? row.title
              : [row.label, ...row.cells].join(' | '),
        ),
      ];
    case 'barChart':
      return [block.title, ...block.bars.map(({ label, values }) => [label, ...values].join(' | '))];
    case 'closing':
      return [
        ...block.paragraphs.map(plain),
        ...block.signatures.flatMap(({ intro, signatory }) => [
          ...(intro === null ? [] : [intro]),
          ...titleLines(signatory),
          signatory.name,
        ]),
      ];
    case 'tembusan':
      return ['Tembusan', ...block.lines];
    case 'annexStart':
      return block.reference.map((row) => row.join(' : '));
    case 'noteBox':
      return [block.title, ...block.lines.map(plain)];
    case 'lines':
      return [...block.lines];
    case 'signHere':
      return block.places.flatMap((place) => (place === null ? [] : [...place.above, ...place.below]));
    case 'pageStart':
      return ['---'];
    case 'cutOut':
      return block.blocks.flatMap(blockLines);
  }
}

function plain(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}
