import type { RequestOf, ResponseOf } from '#contract/api.ts';
import type { DemoOffice } from './demo-office.ts';
import { keepPaper } from './papers.ts';
import { officesOfTier, type Road } from './road.ts';

type Order = RequestOf<'printedForms.print'>;

/** Formats 1-5, the data form of the account and the recommendation of a school, at the first office with recipients. */
export async function printFormats(road: Road): Promise<void> {
  for (const office of officesOfTier(road, 'section', 'kantor', 'sudin')) {
    await office.as('operator');
    const recipient = await firstRecipient(office);
    if (!recipient) continue;
    const pupil = { kind: 'pupil', applicationId: recipient.applicationId } as const;
    const school = { kind: 'school', npsn: recipient.npsn } as const;
    await printForm(road, office, 'DOC-01', { kind: 'blank' });
    await printForm(road, office, 'DOC-01', pupil);
    await printForm(road, office, 'DOC-02', school);
    await printForm(road, office, 'DOC-03', pupil);
    await printForm(road, office, 'DOC-04', school);
    await printForm(road, office, 'DOC-05', school);
    await printForm(road, office, 'DOC-15', pupil);
    await printForm(road, office, 'DOC-29', pupil);
    road.say(`${office.office}: formulir untuk ${recipient.name} dan ${recipient.schoolName} dicetak`);
    return;
  }
}

/** The instrument of the school with its answers, the letters of the guardian, and the SPTJM as it was recorded. */
export async function printSchoolCheck(road: Road, office: DemoOffice, listId: string): Promise<void> {
  const list = { kind: 'list', listId, ordinal: null } as const;
  await printForm(road, office, 'DOC-25', list);
  await printForm(road, office, 'DOC-26', list);
  await printForm(road, office, 'DOC-28', { kind: 'blank' });
}

async function firstRecipient(office: DemoOffice): Promise<ResponseOf<'recipients.get'> | null> {
  const { rows } = await office.call('recipients.page', { pageSize: 1 });
  const [row] = rows;
  return row ? office.call('recipients.get', { applicationId: row.applicationId }) : null;
}

async function printForm(
  road: Road,
  office: DemoOffice,
  form: Order['form'],
  of: Order['of'],
): Promise<void> {
  const offer = await office.call('printedForms.print', { form, of });
  // The file is called by the form and for whom it is.
  road.papers.push(keepPaper(office, offer, { type: form, title: offer.name.replace(/\.pdf$/, '') }));
}
