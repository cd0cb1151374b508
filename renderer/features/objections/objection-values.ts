import type { RequestOf } from '#contract/api.ts';
import type { ObjectionType } from '#domain/objections/objection-states.ts';

export interface ObjectionValues {
  readonly roundId: string;
  readonly receivedOn: string;
  readonly type: ObjectionType;
  readonly applied: 'ya' | 'tidak';
  readonly applicationId: string;
  readonly name: string;
  readonly classGrade: string;
  readonly sex: 'L' | 'P';
  readonly birthPlace: string;
  readonly birthDate: string;
  readonly level: string;
  readonly nik: string;
  /** School outside the Daerah, class b only. */
  readonly npsn: string;
  readonly named: 'ya' | 'tidak';
  readonly anonymousReason: string;
  readonly objectorName: string;
  readonly capacity: RequestOf<'objections.register'>['objector']['capacity'];
  readonly contact: string;
  readonly grounds: string;
}

export function blankObjection(roundId: string, today: string): ObjectionValues {
  return {
    roundId,
    receivedOn: today,
    type: 'tidak-tercantum-layak',
    applied: 'ya',
    applicationId: '',
    name: '',
    classGrade: '',
    sex: 'L',
    birthPlace: '',
    birthDate: '',
    level: '',
    nik: '',
    npsn: '',
    named: 'ya',
    anonymousReason: '',
    objectorName: '',
    capacity: 'masyarakat',
    contact: '',
    grounds: '',
  };
}

/** The form as the contract takes it: an application, or the person who never applied (Pasal 22). */
export function objectionRequest(values: ObjectionValues): RequestOf<'objections.register'> {
  const applied = values.applied === 'ya';
  const named = values.named === 'ya';
  const { name, classGrade, sex, birthPlace, birthDate, level } = values;
  return {
    roundId: values.roundId,
    receivedOn: values.receivedOn,
    objector: {
      name: named ? values.objectorName : '',
      capacity: values.capacity,
      contact: named ? values.contact : '',
    },
    anonymousReason: named ? null : values.anonymousReason,
    type: values.type,
    applicationId: applied ? values.applicationId : null,
    subject: applied
      ? null
      : {
          name,
          classGrade,
          sex,
          birthPlace,
          birthDate,
          level,
          nik: values.nik.trim() === '' ? null : values.nik.trim(),
          npsn: values.npsn === '' ? null : values.npsn,
        },
    grounds: values.grounds,
  };
}
