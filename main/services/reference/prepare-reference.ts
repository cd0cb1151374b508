import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type OfficeKind, tierOf } from '#domain/routing/office-kinds.ts';
import type { RegisteredOffice } from '#domain/routing/office-registry.ts';
import type { Knex } from 'knex';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { comparison, edition, holidays, offices, schools } from '../../paket/payloads/reference.ts';
import { editionForReference } from '../editions/reference-edition.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { requireTrust } from '../exchange/trust-store.ts';
import { shippedOffices } from '../shipped-wilayah.ts';

type Rows<File> = File extends { row: { _output: infer Row } } ? Row[] : never;

/**
 * One reference Paket per section, addressed to its Suku Dinas, which passes it on (Pasal 12(1)).
 *
 * A section gets the comparison data of its own kecamatan only: the least that serves.
 */
export async function prepareReference(
  desk: Desk,
  request: ParsedRequestOf<'reference.prepare'>,
): Promise<ResponseOf<'reference.prepare'>> {
  return command(
    desk,
    ({ paketIds }) => ({ action: 'reference.prepare', object: request.on, facts: paketIds }),
    async (work) => {
      if (work.own.kind !== 'dinas')
        refuse('OFF-001', { office: work.own.name, article: '12 ayat (1)', authority: 'Dinas Pendidikan' });
      const trust = await requireTrust(work.db);
      const listed = new Map(trust.offices.map((office) => [office.office, office]));
      const registry = shippedOffices(desk);
      const sections = registry.filter(
        ({ office, kind, parent }) =>
          ['section', 'kantor'].includes(tierOf(kind)) &&
          listed.has(office) &&
          parent !== null &&
          listed.has(parent),
      );
      if (sections.length === 0) refuse('NET-022');
      const common = await commonRows(work, registry, new Set(listed.keys()));
      const paketIds: string[] = [];
      for (const section of sections) {
        const payload = new Payload()
          .set(edition, [common.edition])
          .set(holidays, common.holidays)
          .set(offices, common.offices)
          .set(schools, await schoolRows(work.db, section))
          .set(comparison, await comparisonRows(work.db, section));
        const prepared = await preparePaket(work, {
          kind: 'reference',
          to: [section.parent ?? ''],
          scope: { unit: section.office, edition: common.editionId },
          payload,
          documents: [],
          subjectId: null,
        });
        paketIds.push(prepared.paketId);
      }
      return { paketIds };
    },
  );
}

async function commonRows(work: Work, registry: readonly RegisteredOffice[], listed: ReadonlySet<string>) {
  const chosen = (await editionForReference(work.db)) ?? refuse('NET-021', { missing: 'edisi kebijakan' });
  const days = await work
    .db('holiday')
    .orderBy('date')
    .select<Rows<typeof holidays>>('date', 'kind', 'name', 'basis', 'version');
  if (days.length === 0) refuse('NET-021', { missing: 'daftar hari libur' });
  return {
    editionId: chosen.edition_id,
    edition: JSON.parse(chosen.content) as Rows<typeof edition>[number],
    holidays: days,
    offices: registry
      .filter(({ office }) => listed.has(office))
      .map((office) => ({
        office: office.office,
        name: office.name,
        kind: office.kind satisfies OfficeKind,
        parent: office.parent,
        region_code: office.regionCode,
        kop_lines: [...office.kopLines],
        address: '',
        postal_code: null,
        phone: null,
      })),
  };
}

/** Schools whose kecamatan the section serves; its line (Dasar or Menengah) is decided by routing where it matters. */
async function schoolRows(db: Knex, section: RegisteredOffice): Promise<Rows<typeof schools>> {
  const rows = (await db('school')
    .where({ active: 1 })
    .andWhere('kecamatan_code', 'like', `${section.regionCode}%`)
    // A Kantor Kemenag is concerned with madrasah only, and gets no comparison data (Pasal 12(1), G-04).
    .modify((query) => {
      if (tierOf(section.kind) === 'kantor') void query.where({ under_ministry: 'kemenag' });
    })
    .orderBy('npsn')) as (Omit<Rows<typeof schools>[number], 'levels'> & { levels: string })[];
  return rows.map((row) => ({
    npsn: row.npsn,
    name: row.name,
    level_group: row.level_group,
    levels: JSON.parse(row.levels) as Rows<typeof schools>[number]['levels'],
    status: row.status,
    under_ministry: row.under_ministry,
    region: row.region,
    kecamatan_code: row.kecamatan_code,
    address: row.address,
    head_name: row.head_name,
    head_nip: row.head_nip,
    pengawas_name: row.pengawas_name,
    pengawas_nip: row.pengawas_nip,
    komite_name: row.komite_name,
  }));
}

async function comparisonRows(db: Knex, section: RegisteredOffice): Promise<Rows<typeof comparison>> {
  return await db('comparison_person')
    .whereRaw('lower(kecamatan) = lower(?)', [section.regionName])
    .orderBy('id')
    .select<Rows<typeof comparison>>(
      'source',
      'version',
      'ref',
      'nik',
      'name',
      'birth_date',
      'sex',
      'address',
      'kelurahan',
      'kecamatan',
      'category',
    );
}
