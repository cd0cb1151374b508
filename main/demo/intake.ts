import { allRows, type DemoOffice } from './demo-office.ts';
import { dates } from './dates.ts';
import { officeOf, officesOfTier, onDate, type Road } from './road.ts';
import type { RowName } from './sample-folder.ts';

/** Recaps in, held rows decided as told, problem rows back out; then the letters handed to the offices themselves. */
export async function takeInApplications(road: Road): Promise<void> {
  await onDate(road, dates.verifying);
  for (const file of road.samples.recaps) await importRecap(road, file);
  for (const letter of road.samples.decisions.letters) {
    const office = officeOf(road, letter.office);
    await office.as('operator');
    const school = letter.outside === null ? null : await office.call('schools.saveOutside', letter.outside);
    const npsn = school?.npsn ?? letter.application.school.npsn;
    const recorded = await office.call('applications.record', {
      ...letter.application,
      school: { ...letter.application.school, npsn },
    });
    const { applicationId } = recorded;
    road.applications.set(keyOf({ file: letterFile, row: letter.row }), {
      office: office.office,
      applicationId,
      npsn,
    });
    const view = await office.call('applications.get', { applicationId });
    road.say(`${office.office}: ${letter.row}, ${view.classLabel}, ${recorded.stateLabel}`);
  }
}

/** Where a letter stands in the ledger, beside the recap files. */
export const letterFile = 'surat permohonan';

export function keyOf({ file, row }: RowName): string {
  return `${file}\n${row}`;
}

async function importRecap(road: Road, file: { name: string; bytes: Uint8Array }): Promise<void> {
  const { office, preview } = await previewWhereItBelongs(road, file);
  const { importId, npsn } = preview;
  const taken = await office.call('imports.commit', { importId });
  const rows = await rowsOf(office, importId);
  for (const decision of road.samples.decisions.held.filter((one) => one.file === file.name)) {
    const row = rows.find(({ no }) => no === decision.row);
    if (row)
      await office.call('imports.decideHeld', {
        importId,
        ordinal: row.ordinal,
        decision: decision.decision,
        nik: decision.nik,
        reason: decision.reason,
      });
  }
  for (const row of await rowsOf(office, importId)) {
    if (row.applicationId !== null)
      road.applications.set(keyOf({ file: file.name, row: row.no }), {
        office: office.office,
        applicationId: row.applicationId,
        npsn,
      });
  }
  if (taken.held + taken.rejected > 0)
    office.keep(await office.call('imports.problemRows', { importId }), 'ekspor');
  road.say(
    `${office.office}: ${file.name} dibaca ${taken.read}, diterima ${taken.accepted}, ditahan ${taken.held}, ditolak ${taken.rejected}`,
  );
}

async function previewWhereItBelongs(road: Road, file: { name: string; bytes: Uint8Array }) {
  let refusal: unknown = null;
  for (const office of officesOfTier(road, 'section')) {
    await office.as('operator');
    try {
      return {
        office,
        preview: await office.call('imports.preview', {
          file: office.put(file.name, file.bytes),
          npsn: null,
        }),
      };
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}

function rowsOf(office: DemoOffice, importId: string) {
  return allRows((page) => office.call('imports.rows', { importId, page, pageSize: 200 }));
}
