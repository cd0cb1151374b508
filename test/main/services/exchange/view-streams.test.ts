import { expect, it } from 'vitest';
import { nameStream } from '../../../../main/services/exchange/view-streams.ts';

it('says what a sequence is about without codes of the format', () => {
  const names = new Map([['317308-seksi-dasar', 'Seksi Kembangan']]);
  const about = (scope: string) => nameStream(`recap/${scope}/x`, 'x', names).about;
  expect(about('317308-seksi-dasar~~pergub-27-2013~2013-2014')).toBe(
    'Seksi Kembangan, edisi pergub-27-2013, 2013/2014',
  );
  expect(about('20101777~a')).toBe('NPSN 20101777, golongan a');
  expect(about('')).toBe('');
});
