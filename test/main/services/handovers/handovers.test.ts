import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { results } from '../../../../main/paket/payloads/handover.ts';
import { handoverHandlers } from '../../../../main/services/handovers/handlers.ts';
import { handoverRule } from '../../../../main/services/handovers/take-in-handover.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { joinNetwork, receivedFrom, takeIn } from '../orders/paket-between.ts';
import { closeSchool } from '../recaps/closed-school.ts';
import { announceSample } from '../rounds/round-walk.ts';

let section: TestOffice;
let kantor: TestOffice;
const madrasah = '60706341';
const file = 'daftar usulan mi al-ikhlas.csv';
const firstPage = { page: 0, pageSize: 200, sort: null };

beforeEach(async () => {
  section = await openTestOffice();
  kantor = await openTestOffice({
    kind: 'kantor-kemenag',
    office: '3173-kantor-kemenag',
    name: 'Kantor Kementerian Agama Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-kanwil-kemenag',
  });
  await joinNetwork(section, kantor);
});
afterEach(async () => {
  await section.close();
  await kantor.close();
});

function handOver(npsn = madrasah, reason: string | null = null) {
  return handoverHandlers(section.desk)['handovers.prepare'](
    { npsn, on: isoDate('2013-08-20'), reason },
    quietJob,
  );
}

describe('the handover of a class-a madrasah (G-02)', () => {
  it('carries every result with its reasons and the Berita Acara to the Kantor Kemenag of the kota', async () => {
    await closeSchool(section, file, madrasah);
    const paket = await receivedFrom(section, (await handOver()).paketId);
    const rows = paket.payload.rows(results);
    expect(paket.scope).toMatchObject({ unit: madrasah });
    expect(paket.files.size).toBe(1);
    await takeIn(kantor, handoverRule, paket);

    const page = await handoverHandlers(kantor.desk)['handovers.page'](firstPage, quietJob);
    expect(page.total).toBe(rows.length);
    expect(page.rows.every(({ from }) => from === 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan')).toBe(
      true,
    );
    for (const { result, reasons } of page.rows) expect(reasons === '').toBe(result === 'Lulus');
    const passed = rows.filter(({ result }) => result === 'lulus');
    expect(passed.length).toBeGreaterThan(0);
    expect(await kantor.database.read('application').where({ npsn: madrasah, state: 'listed' })).toHaveLength(
      passed.length,
    );
    const [round] = (await kantor.database.read('round').where({ unit: madrasah, state: 'closed' })) as {
      round_id: string;
    }[];
    const roundId = round?.round_id ?? '';
    // The Kantor sees whose round it was, and does nothing in it: it is the section's (Pasal 13(1)).
    const rounds = roundHandlers(kantor.desk);
    expect(await rounds['rounds.get']({ roundId }, quietJob)).toMatchObject({
      npsn: madrasah,
      state: 'closed',
    });
    await expect(
      rounds['rounds.announce'](
        { roundId, issuedOn: isoDate('2013-07-29'), number: null, media: [{ kind: 'papan', detail: '' }] },
        quietJob,
      ),
    ).rejects.toMatchObject({ code: 'OFF-001' });
    expect(await kantor.database.read('received_register').where({ kind: 'berita-acara' })).toHaveLength(1);

    await expect(handOver()).rejects.toMatchObject({ code: 'RCP-051' });
    await takeIn(
      kantor,
      handoverRule,
      await receivedFrom(section, (await handOver(madrasah, 'Kantor meminta ulang')).paketId).then(
        (again) => ({ ...again, paketId: 'masuk-2' }),
      ),
    );
    expect((await handoverHandlers(kantor.desk)['handovers.page'](firstPage, quietJob)).total).toBe(
      rows.length,
    );
  });

  it('waits for the end of the round, and is not for schools of the Dinas', async () => {
    await announceSample(section, file, madrasah);
    section.on('2013-08-20');
    await expect(handOver()).rejects.toMatchObject({
      code: 'RCP-006',
      values: { name: 'MIS Al-Ikhlas huruf a' },
    });
    await expect(handOver('20101777')).rejects.toMatchObject({ code: 'RCP-054' });
  });
});
