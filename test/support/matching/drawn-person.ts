import { type IsoDate, isoDate } from '#domain/deadlines/iso-date.ts';
import type { Sex } from '#domain/people/sex.ts';
import type { Draw } from './draw.ts';
import { firstNames, laterNames } from './name-stock.ts';

/** What an application and a comparison list both write of a person. */
export interface DrawnPerson {
  readonly name: string;
  readonly nik: string | null;
  readonly birthDate: IsoDate;
  readonly sex: Sex;
}

/** A school child of 2013: two or three names, and a NIK that agrees with birth date and sex. */
export function drawPerson(draw: Draw): DrawnPerson & { readonly nik: string } {
  const sex = draw.one(['L', 'P'] as const);
  const birthDate = drawBirthDate(draw);
  return { name: drawName(draw, sex), nik: nikOf(draw, birthDate, sex), birthDate, sex };
}

export function drawName(draw: Draw, sex: Sex): string {
  const words = [draw.one(firstNames[sex]), draw.one(laterNames[sex])];
  if (draw.number(3) > 0) words.splice(1, 0, draw.one([...firstNames[sex], ...laterNames[sex]]));
  return words.filter((word, index) => word !== words[index - 1]).join(' ');
}

/** Born 1998 to 2007: school age in the first year of the programme. */
export function drawBirthDate(draw: Draw): IsoDate {
  return dateOf(1998 + draw.number(10), 1 + draw.number(12), 1 + draw.number(28));
}

export function nikOf(draw: Draw, birthDate: IsoDate, sex: Sex): string {
  const region = draw.one(['317308', '317308', '317308', '317301', '317105', '327102', '330212']);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shownDay = Number(day) + (sex === 'P' ? 40 : 0);
  return `${region}${padded(shownDay)}${month}${year.slice(2)}${String(1 + draw.number(89)).padStart(4, '0')}`;
}

export function dateOf(year: number, month: number, day: number): IsoDate {
  return isoDate(`${year}-${padded(month)}-${padded(day)}`);
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
