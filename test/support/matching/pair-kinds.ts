import { type IsoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import type { Draw } from './draw.ts';
import { dateOf, drawBirthDate, drawName, type DrawnPerson, drawPerson, nikOf } from './drawn-person.ts';
import * as slip from './name-slips.ts';
import { nearNames, type SpellingFamily, spellingFamilies } from './name-stock.ts';

export type Half = 'tune' | 'hold-out';

/** One way in which two records are, or are not, of one person; the label follows from how they were made. */
export interface PairKind {
  readonly kind: string;
  readonly same: boolean;
  /** A different person whom a hasty clerk would take for the same. */
  readonly lookAlike: boolean;
  readonly pairs: number;
  readonly make: (draw: Draw, half: Half) => readonly [DrawnPerson, DrawnPerson];
}

/** What the comparison list has of an applicant: names in capitals, as PPLS prints them. */
export const pairKinds: readonly PairKind[] = [
  same('sama-persis', 100, (_draw, person) => person),
  same('nik-sama-ejaan', 120, (draw, person, half) => respelled(draw, person, half)),
  same('nik-sama-salah-ketik', 60, (draw, person) => ({ ...person, name: slip.typo(draw, person.name) })),
  same('nik-sama-tanggal-terbalik', 50, (_draw, person) => swappedDate(person), birthdaySwaps),
  same('nik-selisih-satu', 100, (draw, person) => ({ ...person, nik: oneDigitOff(draw, person.nik) })),
  same('nik-selisih-satu-ejaan', 60, (draw, person, half) => ({
    ...respelled(draw, person, half),
    nik: oneDigitOff(draw, person.nik),
  })),
  same('tanpa-nik', 110, (_draw, person) => unnumbered(person)),
  same('tanpa-nik-ejaan', 170, (draw, person, half) => unnumbered(respelled(draw, person, half))),
  same('tanpa-nik-ejaan-lama', 50, (_draw, person) =>
    unnumbered({ ...person, name: slip.oldSpelling(person.name) }),
  ),
  same('tanpa-nik-gelar', 50, (draw, person) =>
    unnumbered({ ...person, name: slip.withTitle(draw, person.name) }),
  ),
  same('tanpa-nik-kata-tertukar', 60, (draw, person) =>
    unnumbered({ ...person, name: slip.swappedWords(draw, person.name) }),
  ),
  same('tanpa-nik-kata-menyatu', 50, (_draw, person) =>
    unnumbered({ ...person, name: slip.joinedWords(person.name) }),
  ),
  same('tanpa-nik-kata-hilang', 80, (draw, person) =>
    unnumbered({ ...person, name: slip.droppedWord(draw, person.name) }),
  ),
  same('tanpa-nik-inisial', 50, (draw, person) =>
    unnumbered({ ...person, name: slip.initials(draw, person.name) }),
  ),
  same('tanpa-nik-salah-ketik', 110, (draw, person) =>
    unnumbered({ ...person, name: slip.typo(draw, person.name) }),
  ),
  same('tanpa-nik-tanggal-terbalik', 60, (_draw, person) => unnumbered(swappedDate(person)), birthdaySwaps),
  same('tanpa-nik-tanggal-salah-angka', 50, (draw, person) => unnumbered(dateSlip(draw, person))),
  same(
    'tanpa-nik-ejaan-tanggal-terbalik',
    30,
    (draw, person, half) => unnumbered(swappedDate(respelled(draw, person, half))),
    birthdaySwaps,
  ),

  twins('kembar', 120, (twin) => twin),
  twins('kembar-tanpa-nik', 60, unnumbered),
  twins('kembar-nik-tertukar', 30, (twin, first) => ({ ...twin, nik: first.nik })),
  different('saudara-kandung', 110, true, (draw, person) => {
    const sibling = { ...drawPerson(draw), sex: person.sex };
    const birthDate = otherDate(draw, person.birthDate);
    return {
      ...sibling,
      birthDate,
      nik: nikOf(draw, birthDate, person.sex),
      name: sharedLastName(draw, person),
    };
  }),
  different('nama-umum-tanggal-lain', 150, true, (draw, person) => {
    const birthDate = otherDate(draw, person.birthDate);
    return { ...person, birthDate, nik: nikOf(draw, birthDate, person.sex) };
  }),
  different('nama-umum-tanggal-lain-tanpa-nik', 100, true, (draw, person) =>
    unnumbered({ ...person, birthDate: otherDate(draw, person.birthDate) }),
  ),
  // Namesakes born on one day; without a NIK on either side nothing written tells them apart, so both have one.
  different('senama-setanggal', 80, true, (draw, person) => ({
    ...person,
    nik: unlike(draw, person),
  })),
  different('nik-bersebelahan', 90, true, (draw, person) => ({
    ...person,
    name: otherName(draw, person),
    nik: neighbourOf(person.nik),
  })),
  different('nik-salah-salin', 30, true, (draw, person) => ({ ...drawPerson(draw), nik: person.nik })),
  nearNamed('nama-dekat', 120, (near) => near),
  nearNamed('nama-dekat-tanpa-nik', 90, unnumbered),
  different('setanggal', 150, false, (draw, person) => {
    const other = { ...person, name: otherName(draw, person), nik: unlike(draw, person) };
    return draw.number(2) === 0 ? other : unnumbered(other);
  }),
  different('orang-lain', 100, false, (draw) => drawPerson(draw)),
];

type Drawn = ReturnType<typeof drawPerson>;

function same(
  kind: string,
  pairs: number,
  record: (draw: Draw, person: Drawn, half: Half) => DrawnPerson,
  fits: (person: Drawn) => boolean = () => true,
): PairKind {
  const make: PairKind['make'] = (draw, half) => {
    const person = kind.includes('ejaan') ? ofFamily(draw, half, fits) : drawFitting(draw, half, fits);
    return [person, record(draw, person, half)];
  };
  return { kind, same: true, lookAlike: false, pairs, make };
}

function different(
  kind: string,
  pairs: number,
  lookAlike: boolean,
  record: (draw: Draw, person: Drawn) => DrawnPerson,
): PairKind {
  const make: PairKind['make'] = (draw, half) => {
    const person = drawFitting(draw, half, () => true);
    return [person, record(draw, person)];
  };
  return { kind, same: false, lookAlike, pairs, make };
}

/** Born on one day into one family: a shared last name, alike first names, serials next to each other. */
function twins(kind: string, pairs: number, record: (twin: Drawn, first: Drawn) => DrawnPerson): PairKind {
  return different(kind, pairs, true, (draw, person) =>
    record({ ...person, name: sharedLastName(draw, person), nik: neighbourOf(person.nik) }, person),
  );
}

/** Two children born on one day whose first names differ in a letter or two. */
function nearNamed(kind: string, pairs: number, record: (near: Drawn) => DrawnPerson): PairKind {
  const make: PairKind['make'] = (draw, half) => {
    const person = drawFitting(draw, half, () => true);
    const [first, second] = draw.one(nearNames);
    const rest = person.name.split(' ').slice(1).join(' ');
    const near = { ...person, name: `${second} ${rest}`, nik: unlike(draw, person) };
    return [{ ...person, name: `${first} ${rest}` }, record(near)];
  };
  return { kind, same: false, lookAlike: true, pairs, make };
}

/** Names of the hold-out families never stand in the tuning half. */
function drawFitting(draw: Draw, half: Half, fits: (person: Drawn) => boolean): Drawn {
  for (;;) {
    const person = drawPerson(draw);
    const kept = spellingFamilies.some(
      ({ heldOut, spellings }) => heldOut && person.name.includes(spellings[0]),
    );
    if (fits(person) && (half === 'hold-out' || !kept)) return person;
  }
}

function ofFamily(draw: Draw, half: Half, fits: (person: Drawn) => boolean): Drawn {
  for (;;) {
    const person = drawFitting(draw, half, fits);
    if (familiesIn(person.name, half).length > 0) return person;
  }
}

function familiesIn(name: string, half: Half): readonly SpellingFamily[] {
  const words = name.split(' ');
  return spellingFamilies.filter(
    ({ spellings, heldOut }) => words.includes(spellings[0]) && (half === 'hold-out' || !heldOut),
  );
}

function respelled(draw: Draw, person: Drawn, half: Half): Drawn {
  return { ...person, name: slip.otherSpelling(draw, person.name, draw.one(familiesIn(person.name, half))) };
}

function unnumbered(person: DrawnPerson): DrawnPerson {
  return { ...person, nik: null };
}

/** Only a day that can be a month can be taken for one. */
function birthdaySwaps({ birthDate }: DrawnPerson): boolean {
  const { day, month } = partsOf(birthDate);
  return day <= 12 && day !== month;
}

function swappedDate<Person extends DrawnPerson>(person: Person): Person {
  const { year, month, day } = partsOf(person.birthDate);
  return { ...person, birthDate: dateOf(year, day, month) };
}

/** One digit of day or year written wrongly. */
function dateSlip(draw: Draw, person: Drawn): Drawn {
  const { year, month, day } = partsOf(person.birthDate);
  const birthDate =
    draw.number(2) === 0
      ? dateOf(year + (year % 10 === 9 ? -1 : 1), month, day)
      : dateOf(year, month, day % 10 === 8 || day % 10 === 9 ? day - 1 : day + 1);
  return { ...person, birthDate };
}

function otherDate(draw: Draw, birthDate: IsoDate): IsoDate {
  for (;;) {
    const other = drawBirthDate(draw);
    if (Array.from(other).filter((digit, index) => digit !== birthDate[index]).length >= 3) return other;
  }
}

function oneDigitOff(draw: Draw, nik: string): string {
  const at = draw.one([3, 5, 7, 12, 13, 14, 15]);
  const digit = (Number(nik[at]) + 1 + draw.number(8)) % 10;
  return `${nik.slice(0, at)}${digit}${nik.slice(at + 1)}`;
}

/** The next child registered on that day. */
function neighbourOf(nik: string): string {
  const serial = Number(nik.slice(12));
  return `${nik.slice(0, 12)}${String(serial + 1).padStart(4, '0')}`;
}

/** A NIK of the same birth date and sex from elsewhere: more than one digit apart. */
function unlike(draw: Draw, { birthDate, sex, nik }: Drawn): string {
  for (;;) {
    const other = nikOf(draw, birthDate, sex);
    if (Array.from(other).filter((digit, index) => digit !== nik[index]).length >= 2) return other;
  }
}

function otherName(draw: Draw, { name, sex }: Drawn): string {
  const words = name.split(' ');
  for (;;) {
    const other = drawName(draw, sex);
    if (!other.split(' ').some((word) => words.includes(word))) return other;
  }
}

/** A brother or sister: the last name is shared, the first is another. */
function sharedLastName(draw: Draw, { name, sex }: Drawn): string {
  const words = name.split(' ');
  for (;;) {
    const [first = ''] = drawName(draw, sex).split(' ');
    if (first !== words[0]) return [first, ...words.slice(1)].join(' ');
  }
}
