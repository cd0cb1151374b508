import { describe, expect, it } from 'vitest';
import { objectionMethods } from '#contract/methods/objections.ts';
import {
  blankObjection,
  objectionRequest,
} from '../../../../renderer/features/objections/objection-values.ts';

const filled = {
  ...blankObjection('r-1', '2013-08-14'),
  objectorName: 'Suparman',
  contact: 'Jl. Meruya Ilir 3',
  grounds: 'Berkas lengkap.',
};
const parser = objectionMethods['objections.register'].request;

describe('objectionRequest', () => {
  it('names the application of an applicant and no person', () => {
    const request = objectionRequest({ ...filled, applicationId: 'app-1', name: 'sisa isian' });
    expect(request).toMatchObject({ applicationId: 'app-1', subject: null });
    expect(parser.safeParse(request).success).toBe(true);
  });

  it('describes a person who never applied (Pasal 22)', () => {
    const request = objectionRequest({
      ...filled,
      applied: 'tidak',
      applicationId: 'app-1',
      name: 'Melati',
      birthDate: '2003-05-12',
      level: 'SD',
    });
    expect(request).toMatchObject({ applicationId: null, subject: { name: 'Melati', nik: null } });
    expect(parser.safeParse(request).success).toBe(true);
  });
});
