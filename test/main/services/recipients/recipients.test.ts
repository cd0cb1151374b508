import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { month } from '#domain/recipients/month.ts';
import { recipientsDue } from '../../../../main/services/recipients/due.ts';
import { recipientHandlers } from '../../../../main/services/recipients/handlers.ts';
import { opened } from '../../../../main/services/desk.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { type DeterminedPupil, determineSchool } from './determined-school.ts';

let office: TestOffice;
let handlers: ReturnType<typeof recipientHandlers>;
const everyone = { search: '', show: 'all', npsn: null, page: 0, pageSize: 200, sort: null } as const;

beforeEach(async () => {
  office = await openTestOffice();
  handlers = recipientHandlers(office.desk);
});
afterEach(() => office.close());

const account = (applicationId: string, accountNo: string, openedOn = '2013-10-01') =>
  handlers['recipients.openAccount'](
    { applicationId, bank: 'Bank DKI', branch: 'Kembangan', accountNo, openedOn: isoDate(openedOn) },
    quietJob,
  );
const transfer = (applicationId: string, change: { month?: string; status?: 'berhasil' | 'gagal' } = {}) =>
  handlers['disbursements.record'](
    {
      applicationId,
      month: month(change.month ?? '2013-10'),
      gross: 180_000,
      evidenceNo: 'BT-1',
      transferredOn: isoDate('2013-10-01'),
      status: change.status ?? 'berhasil',
    },
    quietJob,
  );
const first = (pupils: readonly DeterminedPupil[]): DeterminedPupil => {
  const [pupil] = pupils;
  if (!pupil) throw new Error('Nobody was determined');
  return pupil;
};
const stateOf = async (applicationId: string) =>
  (
    await office.database
      .read('application')
      .where({ application_id: applicationId })
      .first<{ state: string }>('state')
  ).state;

describe('from the decree to an active recipient (A15-A16)', () => {
  it('everyone determined is a recipient; the account makes him active, card and pledge stay owed', async () => {
    const pupils = await determineSchool(office);
    const { total } = await handlers['recipients.page'](everyone, quietJob);
    expect(total).toBe(pupils.length);
    const { applicationId } = first(pupils);
    const view = await account(applicationId, '0012 3456 789');
    expect(view).toMatchObject({
      state: 'active',
      accountNo: '00123456789',
      cardLabel: 'Platinum (ND)',
      monthly: 180_000,
    });
    expect(view.obligations.map(({ kind, metOn }) => [kind, metOn])).toEqual([
      ['account', '2013-10-01'],
      ['card', null],
      ['pledge', null],
    ]);
    expect(await stateOf(applicationId)).toBe('active');
    await handlers['recipients.handCard'](
      { applicationId, on: isoDate('2013-10-01'), receiver: view.name },
      quietJob,
    );
    await handlers['recipients.receivePledge']({ applicationId, on: isoDate('2013-10-01') }, quietJob);
    expect(await handlers['recipients.summary']({}, quietJob)).toMatchObject({
      recipients: pupils.length,
      active: 1,
      withoutAccount: pupils.length - 1,
      withoutCard: 0,
      withoutPledge: pupils.length - 1,
      keeps: true,
    });
  });

  it('shows no amount where the decree gives none, and says what is due on home', async () => {
    const pupils = await determineSchool(office, null);
    const { rows } = await handlers['recipients.page'](everyone, quietJob);
    expect(new Set(rows.map(({ monthly }) => monthly))).toEqual(new Set([null]));
    expect((await handlers['recipients.summary']({}, quietJob)).withoutAmount).toBe(pupils.length);
    const due = await recipientsDue(office.database.read, opened(office.desk).own, isoDate('2013-10-01'));
    expect(due.map(({ id }) => id)).toEqual(['recipients-no-account', 'recipients-no-pledge']);
  });

  it('refuses a second owner, letters, days to come and days before the decree', async () => {
    const [one, two] = await determineSchool(office);
    await account(one?.applicationId ?? '', '00123456789');
    const other = two?.applicationId ?? '';
    await expect(account(other, '00123456789')).rejects.toMatchObject({ code: 'PEN-001' });
    await expect(account(other, 'ABC123')).rejects.toMatchObject({ code: 'PEN-002' });
    await expect(account(other, '00123456780', '2013-10-02')).rejects.toMatchObject({ code: 'PEN-003' });
    await expect(account(other, '00123456780', '2013-09-30')).rejects.toMatchObject({ code: 'PEN-009' });
    const card = handlers['recipients.handCard'](
      { applicationId: other, on: isoDate('2013-10-01'), receiver: 'x' },
      quietJob,
    );
    await expect(card).rejects.toMatchObject({ code: 'PEN-004' });
    expect(await stateOf(other)).toBe('determined');
  });
});

describe('the register of transfers (Pasal 33)', () => {
  it('counts one success a month, keeps what failed, and sums nothing that was typed', async () => {
    const pupils = await determineSchool(office);
    const [one, two] = pupils.map(({ applicationId }) => applicationId);
    await account(one ?? '', '00123456789');
    await account(two ?? '', '00123456780');
    await transfer(one ?? '', { status: 'gagal' });
    const view = await transfer(one ?? '');
    expect(view.months.find(({ month: of }) => of === '2013-10')).toMatchObject({
      status: 'berhasil',
      gross: 180_000,
      net: 178_000,
    });
    await expect(transfer(one ?? '')).rejects.toMatchObject({ code: 'PEN-007' });
    await expect(transfer(one ?? '', { month: '2014-07' })).rejects.toMatchObject({ code: 'PEN-008' });
    await expect(transfer(pupils[2]?.applicationId ?? '')).rejects.toMatchObject({ code: 'PEN-006' });
    const months = await handlers['disbursements.months']({}, quietJob);
    expect(months.map(({ month: of }) => of)).toEqual(['2013-10', '2013-09', '2013-08', '2013-07']);
    expect(months[0]).toMatchObject({
      due: 2,
      paid: 1,
      failed: 0,
      outstanding: 1,
      gross: 180_000,
      fees: 2_000,
      net: 178_000,
    });
    const { rows } = await handlers['disbursements.page'](
      { month: month('2013-10'), show: 'belum', page: 0, pageSize: 50, sort: null },
      quietJob,
    );
    expect(rows.map(({ applicationId }) => applicationId)).toEqual([two]);
  });
});

describe('lists of the bank', () => {
  const bring = (text: string) => office.bring('rekening.csv', new TextEncoder().encode(text));
  const header = 'NIK,Nama,Nomor rekening,Cabang,Tanggal buka';

  it('change nothing before they are confirmed; refused lines keep their reason', async () => {
    const pupils = await determineSchool(office);
    const [one, two] = pupils.filter(({ nik }) => nik !== null);
    const text = [
      header,
      `${one?.nik},${one?.name},0012345678,Kembangan,01/10/2013`,
      `${two?.nik},Orang Lain,0012345679,Kembangan,01/10/2013`,
      ',Tidak Dikenal,0012345670,Kembangan,01/10/2013',
    ].join('\n');
    const list = await handlers['recipientLists.preview']({ kind: 'account', file: bring(text) }, quietJob);
    expect(list).toMatchObject({ read: 3, ready: 1, refused: 2 });
    expect((await handlers['recipients.summary']({}, quietJob)).active).toBe(0);
    const refused = await handlers['recipientLists.lines'](
      { listId: list.listId, show: 'refused', page: 0, pageSize: 50, sort: null },
      quietJob,
    );
    expect(refused.rows.map(({ problem }) => problem?.slice(0, 10))).toEqual(['Nomor ini ', 'Tidak ada ']);
    expect(await handlers['recipientLists.commit']({ listId: list.listId }, quietJob)).toEqual({
      taken: 1,
      refused: 2,
    });
    expect(await stateOf(one?.applicationId ?? '')).toBe('active');
    await expect(handlers['recipientLists.commit']({ listId: list.listId }, quietJob)).rejects.toMatchObject({
      code: 'PEN-021',
    });
    await expect(
      handlers['recipientLists.preview']({ kind: 'account', file: bring(text) }, quietJob),
    ).rejects.toMatchObject({ code: 'PEN-019' });
  });

  it('a transfer for a month already paid stays out, the others go on', async () => {
    const pupils = await determineSchool(office);
    const [one, two] = pupils;
    await account(one?.applicationId ?? '', '00123456789');
    await account(two?.applicationId ?? '', '00123456780');
    await transfer(one?.applicationId ?? '');
    const text = [
      'Nomor rekening,Nama,Bulan,Jumlah,Nomor bukti,Tanggal transfer,Status',
      `00123456789,${one?.name},2013-10,180000,BT-7,01/10/2013,berhasil`,
      `00123456780,${two?.name},2013-10,180000,BT-8,01/10/2013,berhasil`,
    ].join('\n');
    const list = await handlers['recipientLists.preview']({ kind: 'transfer', file: bring(text) }, quietJob);
    expect(await handlers['recipientLists.commit']({ listId: list.listId }, quietJob)).toEqual({
      taken: 1,
      refused: 1,
    });
    expect((await handlers['disbursements.months']({}, quietJob))[0]).toMatchObject({
      paid: 2,
      gross: 360_000,
    });
  });

  it('the template holds whoever the list is about and is read back', async () => {
    const pupils = await determineSchool(office);
    const offer = await handlers['recipientLists.template']({ kind: 'account' }, quietJob);
    const list = await handlers['recipientLists.preview'](
      { kind: 'account', file: office.bring(offer.name, office.fetched(offer.token).bytes) },
      quietJob,
    );
    // Nobody has a number yet, so every line is refused by name.
    expect(list).toMatchObject({ read: pupils.length, ready: 0, refused: pupils.length });
  });
});

describe('whose recipients they are', () => {
  it('an office that does not keep them reads, and is told the article', async () => {
    const pupils = await determineSchool(office);
    const { session } = office.desk;
    if (session.open)
      session.open = {
        ...session.open,
        own: { ...session.open.own, kind: 'sudin-dasar', name: 'Suku Dinas' },
      };
    const { applicationId } = first(pupils);
    const view = await handlers['recipients.get']({ applicationId }, quietJob);
    expect(view.actions.openAccount).toMatchObject({ allowed: false });
    expect(view.actions.openAccount.why).toContain('Pasal 33 ayat (1)');
    await expect(account(applicationId, '00123456789')).rejects.toMatchObject({ code: 'OFF-001' });
    expect((await handlers['recipients.summary']({}, quietJob)).keeps).toBe(false);
  });
});
