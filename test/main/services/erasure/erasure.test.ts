import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../../db/open.ts';
import { erasureHandlers } from '../../../../main/services/erasure/handlers.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { testKey } from '../../../support/store.ts';
import { announceSample, importSample } from '../rounds/round-walk.ts';

let office: TestOffice;
let erasure: ReturnType<typeof erasureHandlers>;

beforeEach(async () => {
  office = await openTestOffice();
  erasure = erasureHandlers(office.desk);
});
afterEach(() => office.close());

interface Child {
  readonly application_id: string;
  readonly name: string;
  readonly nik: string;
  readonly mother_name: string;
}

/** A child whose name and numbers no other child shares. */
async function oneChild(): Promise<Child> {
  const rows = await office.database.read.raw<Child[]>(
    `SELECT application_id, pupil.name, nik, mother_name FROM application JOIN pupil USING (pupil_id)
     WHERE nik IS NOT NULL AND length(pupil.name) > 12
       AND (SELECT count(*) FROM pupil other WHERE other.nik = pupil.nik
         OR instr(other.name || '|' || other.mother_name || '|' || other.guardian_name, pupil.name) > 0
         OR instr(other.name || '|' || other.mother_name || '|' || other.guardian_name, pupil.mother_name) > 0) = 1
     ORDER BY application_id LIMIT 1`,
  );
  const [child] = rows;
  if (!child) throw new Error('no child of his own name');
  return child;
}

interface SqliteClient {
  acquireConnection(): Promise<{ serialize(): Buffer }>;
  releaseConnection(connection: unknown): Promise<void>;
}

/** Every byte of the database in clear, free pages too: what someone with the key could still find. */
async function clearImage(): Promise<Buffer> {
  const raw = connect(office.desk.folder.databasePath(), testKey, true);
  const client = raw.client as SqliteClient;
  const connection = await client.acquireConnection();
  const image = connection.serialize();
  await client.releaseConnection(connection);
  await raw.destroy();
  return image;
}

const remove = (applicationId: string) => {
  office.actAs('kepala');
  return erasure['erasure.remove']({ applicationId, reason: 'Surat orang tua 20 Agustus' }, quietJob);
};

describe('the erasure of one child on request', () => {
  it('LG10: leaves nothing of him in the tables, the search, the free pages or the working file', async () => {
    await importSample(office, 'REKAP KJP SMPN 215.xls');
    const child = await oneChild();
    const words = [child.name, child.nik, child.mother_name];
    const before = await clearImage();
    for (const word of words) expect(before.includes(word), word).toBe(true);

    const view = await erasure['erasure.preview']({ applicationId: child.application_id }, quietJob);
    expect(view).toMatchObject({ name: child.name, sealed: [] });
    expect(view.removes).toEqual(
      expect.arrayContaining([
        { label: 'data pokok peserta didik', count: 1 },
        { label: 'baris rekap sekolah', count: 1 },
      ]),
    );
    const done = await remove(child.application_id);
    expect(done).toMatchObject({ swept: true });
    expect(done.removed).toBe(view.removes.reduce((sum, { count }) => sum + count, 0));

    const after = await clearImage();
    for (const word of words) {
      expect(after.includes(word), word).toBe(false);
      expect(after.includes(word.toLowerCase()), `${word} in the search index`).toBe(false);
    }
    const others = await office.database.read('pupil').count({ n: '*' }).first<{ n: number }>();
    expect(others.n).toBe(61);
  });

  it('LG10: a child named in a signed paper stays, and the answer names the paper and the rule', async () => {
    await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
    const child = await oneChild();
    const view = await erasure['erasure.preview']({ applicationId: child.application_id }, quietJob);
    expect(view.sealed.map(({ label }) => label.split(' nomor')[0])).toEqual(
      expect.arrayContaining(['Berita Acara', 'Pengumuman']),
    );
    await expect(remove(child.application_id)).rejects.toMatchObject({
      code: 'INC-010',
      values: { years: 10 },
    });
    expect(
      await pupilHandlers(office.desk)['pupils.get']({ applicationId: child.application_id }, quietJob),
    ).toMatchObject({ name: child.name });
  });

  it('is told once that he is gone', async () => {
    await importSample(office, 'REKAP KJP SMPN 215.xls');
    const child = await oneChild();
    await remove(child.application_id);
    await expect(remove(child.application_id)).rejects.toMatchObject({ code: 'INC-011' });
  });
});
