import { isoDate } from '#domain/deadlines/iso-date.ts';
import { formHandlers } from '../../../../main/services/forms/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { quietJob, type TestOffice } from '../../../support/office.ts';
import { announceSample } from '../rounds/round-walk.ts';

/** A sample school through its round: announced 1 August, forms filled 12 August, closed 20 August 2013. */
export async function closeSchool(office: TestOffice, file: string, npsn: string): Promise<string> {
  office.on('2013-07-29');
  const { roundId } = await announceSample(office, file, npsn);
  office.on('2013-08-20');
  await formHandlers(office.desk)['accountForms.fillFromRecap'](
    { npsn, filledOn: isoDate('2013-08-12') },
    quietJob,
  );
  await roundHandlers(office.desk)['rounds.close'](
    { roundId, on: isoDate('2013-08-20'), reason: null },
    quietJob,
  );
  return roundId;
}
