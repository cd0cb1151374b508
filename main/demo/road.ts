import { join } from 'node:path';
import { type DemoBackend, DemoOffice } from './demo-office.ts';
import { type SampleFolder } from './sample-folder.ts';

/** What every stretch of the road works with. */
export interface Road {
  readonly out: string;
  readonly samples: SampleFolder;
  readonly dinas: DemoOffice;
  readonly sudin: DemoOffice;
  /** By office code, in the order of the trust list. */
  readonly sections: ReadonlyMap<string, DemoOffice>;
  readonly kantor: DemoOffice;
  /** Section of each school, by NPSN. */
  readonly sectionOf: ReadonlyMap<string, string>;
  /** Where each taken-in row went: `file\nrow` -> application. */
  readonly applications: Map<
    string,
    {
      readonly office: string;
      readonly applicationId: string;
      readonly importId: string;
      readonly npsn: string;
    }
  >;
  /** One line per step on standard output. */
  say(step: string): void;
}

export const dates = {
  network: '2013-06-20',
  reference: '2013-07-01',
  schoolYearStart: '2013-07-15',
  verifying: '2013-07-30',
  beritaAcara: '2013-07-31',
  announced: '2013-08-01',
  report: '2013-08-21',
  order: '2013-08-22',
  correction: '2013-08-23',
  closed: '2013-08-29',
  recap: '2013-08-30',
  proposal: '2013-09-04',
  recommendation: '2013-09-09',
  consideration: '2013-09-20',
  decree: '2013-10-01',
} as const;

export const sudinOffice = '3173-sudin-dasar';
export const kantorOffice = '3173-kantor-kemenag';

/** Makes the offices that the schools of the folder need: a section per kecamatan of Jakarta Barat. */
export function startRoad(
  out: string,
  samples: SampleFolder,
  create: (folder: string) => DemoBackend,
  say: Road['say'],
): Road {
  const sectionOf = new Map(
    samples.schools.map(({ npsn, kecamatanCode }) => [
      npsn,
      `${kecamatanCode.replaceAll('.', '')}-seksi-dasar`,
    ]),
  );
  const office = (code: string): DemoOffice => {
    const folder = join(out, code);
    return new DemoOffice(code, folder, create(folder));
  };
  return {
    out,
    samples,
    dinas: office('31-dinas'),
    sudin: office(sudinOffice),
    sections: new Map([...new Set(sectionOf.values())].sort().map((code) => [code, office(code)])),
    kantor: office(kantorOffice),
    sectionOf,
    applications: new Map(),
    say,
  };
}

export function allOffices(road: Road): DemoOffice[] {
  return [road.dinas, road.sudin, ...road.sections.values(), road.kantor];
}

export function sectionFor(road: Road, npsn: string): DemoOffice {
  const section = road.sections.get(road.sectionOf.get(npsn) ?? '');
  if (!section) throw new Error(`No section for school ${npsn}`);
  return section;
}

export async function onDate(road: Road, date: string): Promise<void> {
  for (const office of allOffices(road)) await office.onDate(date);
}
