import { dates } from './dates.ts';
import { rejectFirstRow, sealAll, sealAndDeliver } from './deliver.ts';
import type { DemoOffice } from './demo-office.ts';
import { keyOf } from './intake.ts';
import { officeOf, officesOfTier, onDate, type Road } from './road.ts';

/** Handovers of madrasah, account forms, and the recaps of the sections and Kantor, each sealed upwards (Pasal 25-28). */
export async function sealRecaps(road: Road): Promise<void> {
  await onDate(road, dates.recap);
  for (const office of officesOfTier(road, 'section')) await handOver(road, office);
  for (const office of officesOfTier(road, 'section', 'kantor', 'kanwil')) await fillForms(road, office);
  await fillAsTold(road);
  for (const office of officesOfTier(road, 'section', 'kantor')) await recapOffice(road, office);
  // Pasal 25 huruf d: MA report to the Kanwil itself, which recaps them with the rest (Pasal 29(1)).
  for (const office of officesOfTier(road, 'kanwil')) await makeSchoolRecaps(office);
}

/** Results of class-a and class-c madrasah go to the office that recaps them (Pasal 25 huruf c-d, G-02). */
async function handOver(road: Road, office: DemoOffice): Promise<void> {
  await office.as('operator');
  const { schools } = await office.call('recaps.office', {});
  for (const school of schools.filter(({ handover, npsn }) => handover && isImported(road, npsn))) {
    const { paketId } = await office.call('handovers.prepare', { npsn: school.npsn, on: dates.recap });
    await sealAndDeliver(road, office, [paketId]);
    road.say(`${office.office}: ${school.name} diserahkan kepada ${school.destination}`);
  }
}

async function fillForms(road: Road, office: DemoOffice): Promise<void> {
  await office.as('operator');
  const { schools } = await office.call('recaps.office', {});
  for (const school of schools.filter(({ handover, npsn }) => !handover && isImported(road, npsn)))
    await office.call('accountForms.fillFromRecap', { npsn: school.npsn, filledOn: dates.recap });
  for (const letter of road.samples.decisions.letters.filter((one) => one.office === office.office)) {
    const known = road.applications.get(keyOf({ file: 'surat permohonan', row: letter.row }));
    if (known) await saveForm(office, known.applicationId, letter.application.household.postalCode);
  }
}

/** What guardians brought later, as `decisions.json` has it. */
async function fillAsTold(road: Road): Promise<void> {
  for (const form of road.samples.decisions.forms) {
    const known = road.applications.get(keyOf(form));
    if (known) await saveForm(officeOf(road, known.office), known.applicationId, form.postalCode);
  }
}

async function saveForm(office: DemoOffice, applicationId: string, postalCode: string): Promise<void> {
  const pupil = await office.call('pupils.get', { applicationId });
  await office.call('accountForms.save', {
    applicationId,
    motherName: pupil.motherName,
    guardianName: pupil.guardianName,
    phone: pupil.phone,
    postalCode,
    filledOn: dates.recap,
  });
}

async function recapOffice(road: Road, office: DemoOffice): Promise<void> {
  await makeSchoolRecaps(office);
  const { prepare } = await office.call('recaps.office', {});
  if (!prepare.allowed) {
    road.say(`${office.office}: tidak ada rekap. ${prepare.why ?? ''}`);
    return;
  }
  let recap = await office.call('recaps.prepare', { on: dates.recap });
  if (recap.paketId === null) throw new Error('A recap without Paket');
  // The first section learns what a rejected recap is: rows named, mended, sent again as the next revision.
  if (office === officesOfTier(road, 'section')[0]) recap = await sendAgain(road, office, recap.paketId);
  if (recap.paketId === null) throw new Error('A revised recap without Paket');
  await sealAndDeliver(road, office, [recap.paketId]);
  office.keep(await office.call('recaps.export', { recapId: recap.recapId }), 'ekspor');
  road.say(
    `${office.office}: rekap disegel, ${recap.pupils} peserta didik, ${recap.blocked} tertahan, sidik isi ${recap.contentDigest ?? '-'}`,
  );
}

/** The Suku Dinas rejects what it was sent and names a row; the section mends it and prepares revision 1 (Pasal 26). */
async function sendAgain(road: Road, office: DemoOffice, paketId: string) {
  const [file] = await sealAll(office, [paketId]);
  const [, addressee = ''] = file?.name.split('_') ?? [];
  if (!file) throw new Error('A recap without file');
  await rejectFirstRow(file, office, officeOf(road, addressee));
  const { receipt } = await office.call('paket.get', { paketId });
  road.say(
    `${office.office}: rekap ditolak ${addressee}, ${receipt?.rejected.length ?? 0} baris disebut; disusun lagi`,
  );
  return office.call('recaps.prepare', { on: dates.recap });
}

async function makeSchoolRecaps(office: DemoOffice): Promise<void> {
  await office.as('operator');
  const { schools } = await office.call('recaps.office', {});
  for (const { npsn } of schools.filter(({ make }) => make.allowed))
    await office.call('recaps.makeSchool', { npsn, on: dates.recap, hardcopyReceivedOn: dates.recap });
}

function isImported(road: Road, npsn: string): boolean {
  return [...road.applications.values()].some((known) => known.npsn === npsn);
}
