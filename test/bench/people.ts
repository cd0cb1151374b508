import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Sex } from '#domain/people/sex.ts';
import type { Draw } from '../support/matching/draw.ts';
import { drawBirthDate, drawName } from '../support/matching/drawn-person.ts';

/** A child of a Jakarta school; no two numbers of one run give the same NIK. */
export interface BenchChild {
  readonly name: string;
  readonly nik: string;
  readonly nisn: string;
  readonly sex: Sex;
  readonly birthDate: IsoDate;
  readonly mother: string;
  readonly guardian: string;
  readonly address: string;
  readonly kelurahan: string;
}

const regions = ['317301', '317302', '317303', '317304', '317305', '317306', '317307', '317308'];
const streets = [
  'Kembangan Raya',
  'Haji Lebar',
  'Srengseng Raya',
  'Pos Pengumben',
  'Meruya Ilir',
  'Puri Indah',
  'Joglo Raya',
];
export const kelurahan = [
  'Kembangan Utara',
  'Kembangan Selatan',
  'Srengseng',
  'Joglo',
  'Meruya Utara',
  'Meruya Selatan',
];

export function benchChild(draw: Draw, number: number): BenchChild {
  const sex = draw.one(['L', 'P'] as const);
  const birthDate = drawBirthDate(draw);
  const guardian = drawName(draw, 'L');
  return {
    name: drawName(draw, sex),
    nik: nikOf(birthDate, sex, number),
    nisn: `00${String(10_000_000 + number).padStart(8, '0')}`,
    sex,
    birthDate,
    mother: drawName(draw, 'P'),
    guardian,
    address: `Jl. ${draw.one(streets)} Gang ${1 + draw.number(30)} No. ${1 + draw.number(200)}`,
    kelurahan: draw.one(kelurahan),
  };
}

/** Region, birth date, and a serial number that repeats only after all regions and serials of that day. */
function nikOf(birthDate: IsoDate, sex: Sex, number: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shownDay = String(Number(day) + (sex === 'P' ? 40 : 0)).padStart(2, '0');
  const region = regions[Math.floor(number / 9999) % regions.length] ?? '317308';
  return `${region}${shownDay}${month}${year.slice(2)}${String(1 + (number % 9999)).padStart(4, '0')}`;
}
