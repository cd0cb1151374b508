import type { RequestOf } from '#contract/api.ts';
import { nipValue } from '../../components/fields/nip-field.tsx';

export const personKeys = ['kepala', 'operator', 'admin'] as const;
export type PersonKey = (typeof personKeys)[number];

interface PersonForm {
  readonly name: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly capacity: 'definitif' | 'plt' | 'plh';
  readonly passphrase: string;
  readonly again: string;
}

export interface SetupForm {
  readonly office: string;
  readonly address: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly schoolYear: string;
  readonly kepala: PersonForm;
  readonly operator: PersonForm;
  readonly admin: PersonForm;
}

export function blankSetup(): SetupForm {
  const person: PersonForm = {
    name: '',
    nip: '',
    jabatan: '',
    capacity: 'definitif',
    passphrase: '',
    again: '',
  };
  return {
    office: '',
    address: '',
    postalCode: '',
    phone: '',
    schoolYear: '2013/2014',
    kepala: person,
    operator: person,
    admin: person,
  };
}

/** The form as the contract takes it; the repeated passphrase stays behind. */
export function setupRequest(form: SetupForm): RequestOf<'session.setup'> {
  const person = ({ name, nip, jabatan, passphrase }: PersonForm) => ({
    name,
    nip: nipValue(nip),
    jabatan,
    passphrase,
  });
  return {
    office: form.office,
    address: form.address,
    postalCode: form.postalCode,
    phone: form.phone,
    schoolYear: form.schoolYear,
    kepala: { ...person(form.kepala), capacity: form.kepala.capacity },
    operator: person(form.operator),
    admin: person(form.admin),
  };
}
