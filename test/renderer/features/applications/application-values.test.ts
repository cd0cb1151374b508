import { describe, expect, it } from 'vitest';
import {
  applicationRequest,
  blankApplication,
  placeOf,
} from '../../../../renderer/features/applications/application-values.ts';

const school = {
  npsn: 'X0000001',
  official: false,
  name: 'SMP Nusantara',
  levels: ['SMP'],
  place: 'Kota Bekasi',
};
const filled = { ...blankApplication('2013-07-22'), school, level: 'SMP', sex: 'P' } as const;

describe('the form of one letter', () => {
  it('has no place until the family card names one, and then one side of the border only', () => {
    expect(placeOf(filled)).toBeNull();
    expect(placeOf({ ...filled, kecamatanCode: '31.73.08', kota: 'Kota Bekasi' })).toEqual({
      region: 'dki',
      kecamatanCode: '31.73.08',
    });
    expect(placeOf({ ...filled, homeRegion: 'luar-dki', kecamatanCode: '31.73.08' })).toBeNull();
  });

  it('asks for nothing while school, jenjang, sex or place is open', () => {
    const ready = { ...filled, kecamatanCode: '31.73.08' } as const;
    expect(applicationRequest({ ...ready, school: null })).toBeNull();
    expect(applicationRequest({ ...ready, level: '' })).toBeNull();
    expect(applicationRequest({ ...ready, sex: '' })).toBeNull();
    expect(applicationRequest(filled)).toBeNull();
    expect(applicationRequest(ready)).toMatchObject({
      school: { npsn: 'X0000001', level: 'SMP' },
      letter: { receivedOn: '2013-07-22', consent: false, category: null, sktmDate: null },
    });
  });
});
