import { expect, test } from 'vitest';
import { groupDigest } from '#domain/documents/content.ts';
import { type Signatory, titleLines, titlePhrase } from '#domain/documents/signatory.ts';
import { headOfSudin } from './sample-inputs.ts';

const title = 'KEPALA SUKU DINAS PENDIDIKAN DASAR KOTA ADMINISTRASI JAKARTA BARAT';

test.each<[Signatory['capacity'], string[]]>([
  ['definitif', [`${title},`]],
  ['plt', [`Plt. ${title},`]],
  ['plh', [`Plh. ${title},`]],
])('capacity %s', (capacity, lines) => {
  expect(titleLines({ ...headOfSudin, capacity })).toEqual(lines);
});

test('a.n. names the head first and the signatory under it', () => {
  const deputy: Signatory = {
    ...headOfSudin,
    title: 'Kepala Seksi Kurikulum',
    capacity: 'an',
    onBehalfOf: headOfSudin.title,
  };
  expect(titleLines(deputy)).toEqual([`a.n. ${title}`, 'KEPALA SEKSI KURIKULUM,']);
  expect(titlePhrase(deputy)).toBe(`Kepala Seksi Kurikulum atas nama ${headOfSudin.title}`);
});

test('a digest is read aloud in groups of four', () => {
  expect(groupDigest('7KQ2M4XDVRB3ZJHT6WNEYPA5GC')).toBe('7KQ2 M4XD VRB3 ZJHT 6WNE YPA5 GC');
});
