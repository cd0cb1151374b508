import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { openTestOffice, quietJob, sampleBytes, type TestOffice } from '../../../support/office.ts';

interface Expected {
  readonly school?: { readonly npsn: string; readonly kecamatan: string };
  readonly read: number;
  readonly accepted: number;
  readonly held: readonly number[];
  readonly rejected: readonly number[];
  readonly warnings: readonly string[];
}

const expected = JSON.parse(
  readFileSync(new URL('../../../../resources/samples/expected.json', import.meta.url), 'utf8'),
) as Record<string, Expected>;
const files = Object.entries(expected).flatMap(([file, figures]) =>
  figures.school ? [{ file, figures, school: figures.school }] : [],
);
const firstPage = { page: 0, pageSize: 200, sort: null };

let office: TestOffice;
afterEach(() => office.close());

async function previewSample(file: string, npsn: string | null = null) {
  return importHandlers(office.desk)['imports.preview'](
    { file: office.bring(file, sampleBytes(file)), npsn },
    quietJob,
  );
}

async function countRows(table: string): Promise<number> {
  const row = await office.database.read(table).count({ n: '*' }).first<{ n: number } | undefined>();
  return row?.n ?? 0;
}

describe('the sample recaps', () => {
  it.each(files)(
    '$file is read and taken in with the expected figures',
    async ({ file, figures, school }) => {
      const cengkareng = school.kecamatan === 'Cengkareng';
      office = await openTestOffice(
        cengkareng ? { office: '317301-seksi-dasar', regionCode: '31.73.01' } : {},
      );
      const imports = importHandlers(office.desk);

      const preview = await previewSample(file);

      expect(preview).toMatchObject({
        npsn: school.npsn,
        state: 'preview',
        read: figures.read,
        accepted: figures.accepted,
        held: figures.held.length,
        rejected: figures.rejected.length,
      });
      for (const state of ['held', 'rejected'] as const) {
        const { rows } = await imports['imports.rows'](
          { ...firstPage, importId: preview.importId, state },
          quietJob,
        );
        expect(rows.map(({ no }) => Number(no))).toEqual(figures[state]);
      }
      const numbered = figures.warnings.map((text) => Number(/row (\d+)/.exec(text)?.[1]));
      const warned = await imports['imports.rows'](
        { ...firstPage, importId: preview.importId, state: 'warning' },
        quietJob,
      );
      expect(warned.rows.filter(({ state }) => state === 'accepted').map(({ no }) => Number(no))).toEqual(
        numbered,
      );
      expect(await countRows('pupil')).toBe(0);

      const committed = await imports['imports.commit']({ importId: preview.importId }, quietJob);

      expect(committed).toMatchObject({
        state: 'committed',
        accepted: figures.accepted,
        held: figures.held.length,
      });
      expect(await countRows('application')).toBe(figures.accepted);
      const page = await pupilHandlers(office.desk)['pupils.page'](
        { ...firstPage, search: '', npsn: school.npsn, roundId: null, state: null },
        quietJob,
      );
      expect(page.total).toBe(figures.accepted);
      expect(page.rows.every(({ applicantClass }) => applicantClass === 'a')).toBe(true);
    },
  );

  it('leaves an application without SKTM or enrolment letter incomplete', async () => {
    office = await openTestOffice();
    const { importId } = await previewSample('SDN Kembangan Utara 01 Pg.xlsx');
    await importHandlers(office.desk)['imports.commit']({ importId }, quietJob);
    const page = await pupilHandlers(office.desk)['pupils.page'](
      { ...firstPage, search: '', npsn: null, roundId: null, state: 'incomplete' },
      quietJob,
    );
    expect(page.total).toBe(2);
  });

  it('asks for the school when nothing in the file names it', async () => {
    office = await openTestOffice();
    const bytes = sampleBytes('SLB B-C Tri Asih.ods');
    const preview = importHandlers(office.desk)['imports.preview'](
      { file: office.bring('rekap.ods', bytes), npsn: null },
      quietJob,
    );
    await expect(preview).rejects.toMatchObject({ code: 'IMP-020' });
    const given = await importHandlers(office.desk)['imports.preview'](
      { file: office.bring('rekap.ods', bytes), npsn: '20105230' },
      quietJob,
    );
    expect(given.read).toBe(19);
  });

  it('refuses a school of another kecamatan or line, naming article and authority', async () => {
    office = await openTestOffice();
    const refusal = await previewSample('SDN Cengkareng Barat 11.xlsx').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: 'OFF-001', values: { article: '8' } });
    await office.close();
    office = await openTestOffice({ kind: 'seksi-menengah-kecamatan' });
    await expect(previewSample('SMP Tunas Bangsa.xlsx')).rejects.toMatchObject({ code: 'OFF-001' });
  });

  it('refuses what is no recap', async () => {
    office = await openTestOffice();
    const bytes = new TextEncoder().encode('%PDF-1.7 bukan rekap');
    const file = office.bring('rekap.xlsx', bytes);
    await expect(
      importHandlers(office.desk)['imports.preview']({ file, npsn: null }, quietJob),
    ).rejects.toMatchObject({ code: 'IMP-002' });
  });
});
