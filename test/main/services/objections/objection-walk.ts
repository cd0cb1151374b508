import type { ParsedRequestOf } from '#contract/api.ts';
import type { ObjectionView } from '#contract/methods/objections.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { objectionHandlers } from '../../../../main/services/objections/handlers.ts';
import { quietJob, type TestOffice } from '../../../support/office.ts';

export const newcomer = {
  name: 'Dewi Anjani',
  classGrade: '8',
  sex: 'P' as const,
  birthPlace: 'Jakarta',
  birthDate: isoDate('1999-05-04'),
  level: 'SMP',
  nik: null,
  npsn: null,
};

interface About {
  readonly type: 'tercantum-tidak-layak' | 'tidak-tercantum-layak' | 'data-keliru';
  readonly applicationId?: string;
  readonly receivedOn?: string;
  readonly objector?: ParsedRequestOf<'objections.register'>['objector'];
  readonly anonymousReason?: string;
  readonly subject?: ParsedRequestOf<'objections.register'>['subject'];
}

const neighbour = {
  name: 'Suparman',
  capacity: 'masyarakat',
  contact: 'RT 003/RW 004 Kembangan Utara',
} as const;

export function register(
  office: TestOffice,
  roundId: string,
  { type, applicationId, receivedOn = '2013-08-16', objector = neighbour, anonymousReason, subject }: About,
): Promise<ObjectionView> {
  return objectionHandlers(office.desk)['objections.register'](
    {
      roundId,
      receivedOn: isoDate(receivedOn),
      objector,
      anonymousReason: anonymousReason ?? null,
      type,
      applicationId: applicationId ?? null,
      subject: applicationId === undefined ? (subject ?? newcomer) : null,
      grounds: 'Rumahnya dua lantai',
    },
    quietJob,
  );
}

export const bothReviewers = [
  { role: 'head:satuan-pendidikan', name: 'Kepala SMP Tunas Bangsa', nip: null },
  { role: 'komite', name: 'H. Mulyadi', nip: null },
];

export function review(
  office: TestOffice,
  objectionId: string,
  proposedFinding: 'benar' | 'tidak-benar' = 'benar',
  visitedOn = '2013-08-20',
  reviewers = bothReviewers,
): Promise<ObjectionView> {
  return objectionHandlers(office.desk)['objections.review'](
    {
      objectionId,
      visitedOn: isoDate(visitedOn),
      place: 'Rumah peserta didik',
      facts: 'Keluarga tinggal di rumah kontrakan satu kamar',
      proposedFinding,
      beritaAcaraDate: isoDate(visitedOn),
      number: null,
      reviewers,
    },
    quietJob,
  );
}

export async function applicationIdOf(office: TestOffice, name: string): Promise<string> {
  const row = await office.database
    .read('application')
    .where({ name })
    .first<{ application_id: string }>('application_id');
  return row.application_id;
}

export async function stateOf(office: TestOffice, name: string): Promise<string> {
  const row = await office.database.read('application').where({ name }).first<{ state: string }>('state');
  return row.state;
}
