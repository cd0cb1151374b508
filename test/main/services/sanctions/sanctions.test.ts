import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import type { SanctionStep } from '#domain/sanctions/sanction-states.ts';
import { command } from '../../../../main/services/command.ts';
import { recipientHandlers } from '../../../../main/services/recipients/handlers.ts';
import { sanctionHandlers } from '../../../../main/services/sanctions/handlers.ts';
import { findSanctionBar } from '../../../../main/services/sanctions/sanction-bar.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { determineSchool } from '../recipients/determined-school.ts';

let office: TestOffice;
let handlers: ReturnType<typeof sanctionHandlers>;
let recipients: ReturnType<typeof recipientHandlers>;
let [pupil, other] = ['', ''];

beforeEach(async () => {
  office = await openTestOffice();
  handlers = sanctionHandlers(office.desk);
  recipients = recipientHandlers(office.desk);
  const determined = await determineSchool(office);
  [pupil = '', other = ''] = determined.map(({ applicationId }) => applicationId);
  await recipients['recipients.openAccount'](
    {
      applicationId: pupil,
      bank: 'Bank DKI',
      branch: '',
      accountNo: '00123456789',
      openedOn: isoDate('2013-10-01'),
    },
    quietJob,
  );
  office.on('2014-03-10');
});
afterEach(() => office.close());

const propose = (change: Partial<RequestOf<'sanctions.propose'>> = {}) =>
  handlers['sanctions.propose'](
    {
      applicationId: pupil,
      prohibitionRef: 'pupil:b',
      prohibition: '',
      counted: null,
      basis: 'temuan',
      basisNumber: '12/2014',
      facts: 'Ditemukan merokok di lingkungan sekolah.',
      ...change,
      basisDate: isoDate(change.basisDate ?? '2014-03-01'),
    },
    quietJob,
  );
const step = (sanctionId: string, kind: SanctionStep, date = '2014-03-05', reason = '') =>
  handlers['sanctions.step'](
    { sanctionId, step: kind, number: '77/2014', date: isoDate(date), reason },
    quietJob,
  );
const stateOf = async (applicationId: string) =>
  (await recipients['recipients.get']({ applicationId }, quietJob)).state;
const edition = (id: string) =>
  command(office.desk, { action: 'uji.edisi', object: id }, async ({ db }) => {
    await db('recipient').update({ edition_id: id });
  });
function sitAt(kind: OfficeKind, name: string): void {
  const { session } = office.desk;
  if (session.open) session.open = { ...session.open, own: { ...session.open.own, kind, name } };
}

describe('sanctions of 2013', () => {
  it('have no effect until the decision is recorded: card first, then the aid (Pasal 55, A17)', async () => {
    const { sanctionId, stateLabel } = await propose();
    expect([stateLabel, await stateOf(pupil)]).toEqual(['Diusulkan', 'active']);
    const withdrawn = await step(sanctionId, 'withdrawCard');
    expect(withdrawn.steps.at(-1)).toMatchObject({
      byOffice: 'Dinas Pendidikan',
      number: '77/2014',
      date: '2014-03-05',
    });
    expect(await stateOf(pupil)).toBe('cardWithdrawn');
    await step(sanctionId, 'revoke', '2014-03-08');
    expect(await stateOf(pupil)).toBe('revoked');
    const application = await office.database
      .read('application')
      .where({ application_id: pupil })
      .first<{ state: string }>('state');
    expect(application).toEqual({ state: 'revoked' });
  });

  it('refuse what the edition does not forbid, who is not active, and a second case at once', async () => {
    await expect(propose({ prohibitionRef: 'pupil:18' })).rejects.toMatchObject({ code: 'SNK-012' });
    await expect(propose({ applicationId: other })).rejects.toMatchObject({ code: 'SNK-014' });
    await expect(propose({ basisDate: '2014-03-11' })).rejects.toMatchObject({ code: 'SNK-017' });
    const { sanctionId } = await propose();
    await expect(propose()).rejects.toMatchObject({ code: 'SNK-015' });
    await expect(step(sanctionId, 'withdrawCard', '2014-02-01')).rejects.toMatchObject({ code: 'SNK-004' });
    await step(sanctionId, 'drop', '2014-03-05', 'tidak terbukti');
    expect(await stateOf(pupil)).toBe('active');
    expect(
      (await handlers['sanctions.page']({ show: 'open', page: 0, pageSize: 50, sort: null }, quietJob)).total,
    ).toBe(0);
    await propose();
  });

  it('of a school fall on its head and leave the pupil alone (Pasal 57)', async () => {
    const { sanctionId, name } = await propose({ prohibitionRef: 'school:54(2)' });
    expect(name).toBe('SDN Kembangan Utara 01 Pg');
    expect((await step(sanctionId, 'sanctionHead')).stateLabel).toBe(
      'Kepala Satuan Pendidikan dikenai sanksi',
    );
    expect(await stateOf(pupil)).toBe('active');
  });

  it('go from section to Suku Dinas to Dinas; each is refused the step of another (G-33)', async () => {
    const { sanctionId, actions } = await propose();
    expect(actions.find((action) => action.step === 'forward')?.permission).toMatchObject({ allowed: false });
    const forward = step(sanctionId, 'forward');
    await expect(forward).rejects.toMatchObject({ code: 'SNK-010', values: { article: '55, 56, 57' } });
    sitAt('sudin-dasar', 'Suku Dinas Pendidikan Dasar');
    await expect(step(sanctionId, 'withdrawCard')).rejects.toMatchObject({ code: 'SNK-010' });
    expect((await step(sanctionId, 'forward')).steps.at(-1)).toMatchObject({
      byOffice: 'Suku Dinas Pendidikan Dasar',
    });
    sitAt('dinas', 'Dinas Pendidikan Provinsi');
    await expect(step(sanctionId, 'withdrawCard')).rejects.toMatchObject({ code: 'SNK-011' });
    office.actAs('kepala');
    sitAt('dinas', 'Dinas Pendidikan Provinsi');
    expect((await step(sanctionId, 'withdrawCard')).stateLabel).toBe('Kartu ditarik');
    // The Dinas decides; the card lies with the section, which carries it out in its own program.
    expect(await stateOf(pupil)).toBe('active');
  });
});

describe('sanctions of 2025', () => {
  beforeEach(() => edition('kjp-plus-2025-tahap-1'));

  it("need the school's recommendation and the number of times the edition sets", async () => {
    await expect(propose({ prohibitionRef: 'pupil:18', counted: 5 })).rejects.toMatchObject({
      code: 'SNK-016',
    });
    const recommended = { basis: 'rekomendasi-sekolah', prohibitionRef: 'pupil:18' } as const;
    await expect(propose({ ...recommended, counted: 3 })).rejects.toMatchObject({
      code: 'SNK-013',
      values: { min: 4 },
    });
    await expect(propose({ ...recommended, counted: null })).rejects.toMatchObject({ code: 'SNK-013' });
    expect(await propose({ ...recommended, counted: 4 })).toMatchObject({ counted: 4 });
  });

  it('take funds and aid at once, and bar a new application until they are lifted', async () => {
    const { sanctionId } = await propose({ basis: 'rekomendasi-sekolah', prohibitionRef: 'pupil:2' });
    await step(sanctionId, 'terminate');
    expect(await stateOf(pupil)).toBe('revoked');
    const person = { nik: null, applicationId: pupil };
    expect(await findSanctionBar(office.database.read, person)).toMatchObject({ sanctionId });
    await step(sanctionId, 'lift', '2014-03-10');
    expect(await findSanctionBar(office.database.read, person)).toBeNull();
  });
});

describe('sanctions of 4/2018, whose list was not at hand', () => {
  it('take the prohibition in words from the text', async () => {
    await edition('pergub-4-2018-jo-15-2019');
    expect((await handlers['sanctions.choices']({ applicationId: pupil }, quietJob)).prohibitions).toEqual(
      [],
    );
    const words = { basis: 'rekomendasi-sekolah', prohibitionRef: null } as const;
    await expect(propose(words)).rejects.toMatchObject({ code: 'SNK-012' });
    expect(await propose({ ...words, prohibition: 'Merokok' })).toMatchObject({ prohibition: 'Merokok' });
  });
});
