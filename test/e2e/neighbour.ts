import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealAll } from '../../main/demo/deliver.ts';
import type { DemoOffice } from '../../main/demo/demo-office.ts';
import { dates } from '../../main/demo/dates.ts';
import type { Road } from '../../main/demo/road.ts';
import { registeredOffices, type Wilayah } from '#domain/routing/office-registry.ts';
import type { SampleFolder } from '../../main/demo/sample-folder.ts';
import { takeInApplications } from '../../main/demo/intake.ts';
import { verifyAndAnnounce } from '../../main/demo/rounds.ts';

const wilayah = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../resources/wilayah/dki.json'), 'utf8'),
) as Wilayah;

/** The second section of the Suku Dinas, by call: its one school from recap to the sealed Paket. */
export async function sealNeighbourRecap(
  neighbour: DemoOffice,
  samples: SampleFolder,
  out: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const road = roadOf(neighbour, samples, out);
  await takeInApplications(road);
  await verifyAndAnnounce(road);
  await neighbour.onDate(dates.closed);
  for (const { roundId, npsn } of (await neighbour.call('rounds.page', { pageSize: 50 })).rows) {
    await neighbour.call('rounds.close', { roundId, on: dates.closed, reason: null });
    if (npsn !== null) await neighbour.call('accountForms.fillFromRecap', { npsn, filledOn: dates.closed });
  }
  await neighbour.onDate(dates.recap);
  for (const { npsn, make } of (await neighbour.call('recaps.office', {})).schools) {
    if (make.allowed)
      await neighbour.call('recaps.makeSchool', { npsn, on: dates.recap, hardcopyReceivedOn: dates.recap });
  }
  const { paketId } = await neighbour.call('recaps.prepare', { on: dates.recap });
  const [file] = paketId === null ? [] : await sealAll(neighbour, [paketId]);
  if (!file) throw new Error('The neighbour has no recap to send');
  return file;
}

/** The demonstration's road cut down to this one office; the offices above take no part in these stretches. */
function roadOf(neighbour: DemoOffice, samples: SampleFolder, out: string): Road {
  const own = samples.schools.filter(({ kecamatanCode }) =>
    neighbour.office.startsWith(kecamatanCode.replaceAll('.', '')),
  );
  return {
    out,
    samples: {
      ...samples,
      recaps: samples.recaps.filter(({ name }) => own.some((school) => name.startsWith(school.name))),
    },
    offices: new Map([[neighbour.office, neighbour]]),
    registered: new Map(
      registeredOffices(wilayah)
        .filter(({ office }) => office === neighbour.office)
        .map((office) => [office.office, office]),
    ),
    keeperOf: new Map(own.map(({ npsn }) => [npsn, neighbour.office])),
    applications: new Map(),
    papers: [],
    say: () => undefined,
  };
}
