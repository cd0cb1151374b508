import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { incidentNotice } from '#domain/documents/incident-notice.ts';
import { type DataKind, dataKindLabel } from '#domain/incidents/data-kinds.ts';
import { type Protection, protectionSentence } from '#domain/incidents/protection.ts';
import { findIncident, stepsOf } from '../../../db/queries/incidents.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { isTrial } from '../network-state.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { readSetting } from '../settings.ts';
import { momentWords } from './moments.ts';
import { foundOf, itemsOf } from './view-incident.ts';

/** The draft of a notice; the head reads it, adds what is missing, numbers and signs it. */
export async function printNotice(
  desk: Desk,
  { incidentId, to }: ParsedRequestOf<'incidents.notice'>,
  job: Job,
): Promise<ResponseOf<'incidents.notice'>> {
  const { number, content } = await command(
    desk,
    { action: 'incidents.notice', object: incidentId, facts: { to } },
    (work) => contentOf(work, incidentId, to),
  );
  const pdf = await desk.printer.render(content, job);
  return desk.shelf.offer(`Pemberitahuan ${number} ${to}.pdf`, pdf);
}

async function contentOf(
  work: Work,
  incidentId: string,
  to: 'subjek' | 'lembaga',
): Promise<{ readonly number: string; readonly content: DocumentContent }> {
  const { db, own, today } = work;
  const incident = (await findIncident(db, incidentId)) ?? refuse('INC-002');
  const steps = await stepsOf(db, [incidentId]);
  const content = incidentNotice({
    frame: {
      paper: (await readSetting(db, 'paper')) === 'A4' ? 'A4' : 'F4',
      kop: officeKop(own),
      number: null,
      date: today,
      place: 'Jakarta',
      draft: true,
      trial: await isTrial(db),
    },
    to,
    officeName: own.name,
    incidentNumber: incident.number,
    description: incident.description,
    items: (await itemsOf(db, incidentId)).map(({ label }) => label),
    lostOn: incident.lost_on,
    found: foundOf(incident),
    dataKinds: (JSON.parse(incident.data_kinds) as DataKind[]).map(dataKindLabel),
    protection: protectionSentence(incident.protection as Protection),
    persons: incident.persons,
    steps: steps
      .filter(({ kind }) => kind === 'langkah')
      .map(({ note, on_date, at_time }) => `${note} (${momentWords({ date: on_date, time: at_time })})`),
    signatory: await headOn(db, own, today),
  });
  return { number: incident.number, content };
}
