import { formatNip } from '#domain/people/nip.ts';
import type { Closing, SignHere, SignPlace } from '#domain/documents/blocks.ts';
import { type SignatureSlot, titleLines } from '#domain/documents/signatory.ts';
import type { Column, Content } from 'pdfmake/interfaces';
import { mm } from './paper.ts';
import { printable, printableText } from './printable.ts';

/** Room for a wet signature and a stamp. */
const signingSpace = 18 * mm;

/** Between two titles beside each other. */
const gutter = 3;

/** Last words and signatures in one unbreakable block (U33). One signs at the right, two beside each other, a third below. */
export function closingNode(closing: Closing): Content {
  return {
    unbreakable: true,
    stack: [
      ...closing.paragraphs.map((text): Content => ({
        text: printableText(text),
        alignment: 'justify',
        margin: [0, 4, 0, 6],
      })),
      ...signatureRows(closing.signatures),
    ],
  };
}

/** Pairs of places beside each other; a single place stands at the right. */
export function signHereNode({ places }: SignHere): Content {
  const pairs = places.length === 1 ? [[null, places[0] ?? null]] : pairsOf(places);
  return {
    unbreakable: true,
    layout: 'noBorders',
    margin: [0, 8, 0, 4],
    table: {
      widths: ['50%', '50%'],
      body: pairs.flatMap((pair): Content[][] => [
        pair.map((place) => linesOf(place?.above)),
        pair.map((place) => markNode(place)),
        pair.map((place) => linesOf(place?.below)),
      ]),
    },
  };
}

function pairsOf(places: SignHere['places']): (SignPlace | null)[][] {
  const pairs: (SignPlace | null)[][] = [];
  for (let at = 0; at < places.length; at += 2) pairs.push([places[at] ?? null, places[at + 1] ?? null]);
  return pairs;
}

function linesOf(lines: readonly string[] = []): Content {
  return { stack: lines.map(centredLine) };
}

/** The space for the hand; what is printed in it, such as the place of a stamp, stays pale. */
function markNode(place: SignPlace | null): Content {
  const line = 10;
  return {
    text: printable(place?.mark ?? ' '),
    fontSize: 8,
    color: '#777777',
    alignment: 'center',
    margin: [0, signingSpace / 2 - line, 0, signingSpace / 2 - line],
  };
}

function signatureRows(slots: readonly SignatureSlot[]): Content[] {
  const [first, second, ...rest] = slots;
  if (!first) return [];
  if (!second) return [signatureRow([null, first])];
  const below = rest.length === 1 ? [centredRow(rest)] : signatureRows(rest);
  return [signatureRow([first, second]), ...below];
}

function signatureRow(slots: readonly (SignatureSlot | null)[]): Content {
  // Both blanks for signing start at one height, whatever the length of the titles above.
  return {
    margin: [0, 8, 0, 4],
    layout: 'noBorders',
    table: {
      widths: ['50%', '50%'],
      body: [
        slots.map((slot) => (slot === null ? '' : { stack: above(slot), margin: [gutter, 0, gutter, 0] })),
        slots.map((slot) =>
          slot === null ? '' : { stack: below(slot), margin: [gutter, signingSpace, gutter, 0] },
        ),
      ],
    },
  };
}

function centredRow(slots: readonly SignatureSlot[]): Content {
  return {
    margin: [0, 8, 0, 4],
    columns: [
      { text: '', width: '*' },
      ...slots.map((slot): Column => ({
        width: '64%',
        stack: [...above(slot), { stack: below(slot), margin: [0, signingSpace, 0, 0] }],
      })),
      { text: '', width: '*' },
    ],
  };
}

function above(slot: SignatureSlot): Content[] {
  const lines = [...(slot.intro === null ? [] : [slot.intro]), ...titleLines(slot.signatory)];
  return lines.map((text) => ({ text: printable(text), alignment: 'center' }));
}

function below(slot: SignatureSlot): Content[] {
  const { name, rank, nip } = slot.signatory;
  return [
    { text: printable(name), alignment: 'center', bold: true, decoration: 'underline' },
    ...(rank === null ? [] : [centredLine(rank)]),
    ...(nip === null ? [] : [centredLine(`NIP ${formatNip(nip)}`)]),
  ];
}

function centredLine(text: string): Content {
  return { text: printable(text), alignment: 'center' };
}
