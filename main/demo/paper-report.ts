import type { DemoOffice } from './demo-office.ts';
import { keyOf } from './intake.ts';
import { officesOfTier, type Road } from './road.ts';
import type { ObjectionDecision } from './sample-folder.ts';

export interface Reported {
  readonly decision: ObjectionDecision;
  readonly office: DemoOffice;
  readonly objectionId: string;
}

/** A madrasah reports on paper past the section, to the Kepala Kantor Kementerian Agama of its kota (Pasal 18(3)). */
export async function recordAtKantor(road: Road, reported: readonly Reported[], date: string): Promise<void> {
  const [first] = reported;
  const [kantor] = officesOfTier(road, 'kantor');
  const known = first && road.applications.get(keyOf(first.decision));
  const school = road.samples.schools.find(({ npsn }) => npsn === known?.npsn);
  if (!first || !kantor || !school) throw new Error('No Kantor for this report');
  const views = await Promise.all(
    reported.map(async ({ decision, office, objectionId }) => ({
      decision,
      view: await office.call('objections.get', { objectionId }),
    })),
  );
  const one = views[0]?.view;
  if (!one) throw new Error('No objection in this report');
  await kantor.as('operator');
  await kantor.call('reports.recordPaper', {
    from: { kind: 'school', npsn: school.npsn, applicantClass: 'a' },
    number: one.report?.number ?? '',
    date,
    reportedBy: school.headName,
    announcement: {
      ordinal: one.announcementOrdinal,
      number: one.announcement.number,
      date: one.announcement.issuedOn,
    },
    objections: views.map(({ decision, view }) => ({
      agendaNo: view.agendaNo,
      receivedOn: decision.receivedOn,
      capacity: decision.objector.capacity,
      type: decision.type,
      subject: view.subject,
      grounds: decision.grounds,
      visitedOn: decision.review.visitedOn,
      beritaAcaraNumber: view.reviews.at(-1)?.beritaAcaraNumber ?? '',
      beritaAcaraDate: decision.review.visitedOn,
      facts: decision.review.facts,
      proposedFinding: decision.review.finding,
    })),
  });
}
