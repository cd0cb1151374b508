import { Buffer } from 'node:buffer';
import { firstEntries } from '../../../../main/paket/entry-names.ts';
import type { Entries } from '../tampering.ts';
import { flipped } from './byte-mutants.ts';
import type { Dice } from './dice.ts';

/** Entries as a list, so that names may come twice. */
export type EntryList = readonly (readonly [string, Uint8Array])[];
type EntryFamily = (entries: Entries, dice: Dice) => EntryList;

const strangeNames = [
  'payload/../manifest.json',
  'payload/con.ndjson',
  'PAYLOAD/pupils.ndjson',
  'manifest.json ',
  'lain/a.json',
  'payload/a/b.ndjson',
] as const;
const harmlessNames = [
  'payload/extra.ndjson',
  'payload/extra.json',
  'document/extra.pdf',
  'relay/extra.json',
  'trust/00009.trust.json',
  'trust/00009.sigs.json',
  'trust/readme.txt',
] as const;

/** What someone does who can open the container and encrypt it again: a recipient, or anyone who makes a new one. */
export const entryFamilies = {
  'entry removed': (entries, dice) => {
    const gone = dice.roll(entries.size);
    return [...entries].filter((_entry, index) => index !== gone);
  },
  'entry added': (entries, dice) => {
    const name = dice.pick([...harmlessNames, ...strangeNames]);
    return [...entries, [name, Buffer.from(dice.pick(['', '{}', '{"a":1}\n']))]];
  },
  'entry renamed': (entries, dice) => {
    const victim = dice.roll(entries.size);
    return [...entries].map(([name, bytes], index) =>
      index === victim ? [renamed(name, dice), bytes] : [name, bytes],
    );
  },
  'entry doubled': (entries, dice) => {
    const list = [...entries];
    const twin = list[dice.roll(list.length)] ?? ['mimetype', Buffer.alloc(0)];
    const other = dice.roll(2) === 0 ? twin[1] : flipped(twin[1], dice.roll(twin[1].length * 8));
    return [...list, [dice.roll(2) === 0 ? twin[0] : twin[0].toUpperCase(), other]];
  },
  'two entries exchanged': (entries, dice) => {
    const list = [...entries];
    const [a, b] = [dice.roll(list.length), dice.roll(list.length - 1)];
    const other = b >= a ? b + 1 : b;
    return list.map(([name], index) => {
      const from = index === a ? other : index === other ? a : index;
      return [name, list[from]?.[1] ?? Buffer.alloc(0)];
    });
  },
  'first three reordered': (entries, dice) => {
    const list = [...entries];
    const from = dice.roll(firstEntries.length);
    const [moved] = list.splice(from, 1);
    const to = from + 1 + dice.roll(list.length - from);
    if (moved) list.splice(to, 0, moved);
    return list;
  },
  'content: one bit': (entries, dice) =>
    changed(entries, dice, (bytes) => flipped(bytes, dice.roll(bytes.length * 8))),
  'content: emptied': (entries, dice) => changed(entries, dice, () => Buffer.alloc(0)),
  'content: newline added': (entries, dice) => changed(entries, dice, (bytes) => Buffer.concat([bytes, lf])),
} as const satisfies Record<string, EntryFamily>;

/** The same files, so the same Paket: accepted by design, since its identity is the manifest. */
export function laterReversed(entries: Entries): EntryList {
  const list = [...entries];
  return [...list.slice(0, firstEntries.length), ...list.slice(firstEntries.length).reverse()];
}

const lf = Buffer.from('\n');

function changed(entries: Entries, dice: Dice, change: (bytes: Uint8Array) => Uint8Array): EntryList {
  const victim = dice.roll(entries.size);
  return [...entries].map(([name, bytes], index) => [name, index === victim ? change(bytes) : bytes]);
}

/** Another name of the same folder, another folder, or another case. */
function renamed(name: string, dice: Dice): string {
  return dice.pick([
    name.replace(/(\w)(\.\w+)$|$/, '$1x$2'),
    name.replace(/^\w+\//, 'document/').replace(/(\.\w+)?$/, '-x$1'),
    name.toUpperCase(),
    `trust/${name.replaceAll('/', '-')}`,
  ]);
}
