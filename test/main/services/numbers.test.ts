import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { command } from '../../../main/services/command.ts';
import { numberHandlers } from '../../../main/services/numbers/handlers.ts';
import { reserveNumber } from '../../../main/services/numbers/reserve-number.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../support/office.ts';

const type = 'DOC-08';
const date = isoDate('2013-07-29');
const year = 2013;

let office: TestOffice;
let numbers: ReturnType<typeof numberHandlers>;
beforeEach(async () => {
  office = await openTestOffice({ today: '2013-07-29' });
  numbers = numberHandlers(office.desk);
});
afterEach(() => office.close());

function issue(typed: string | null): Promise<string> {
  return command(office.desk, { action: 'uji', object: type }, (work) =>
    reserveNumber(work, type, date, typed, '317308'),
  );
}

async function register(): Promise<readonly string[]> {
  return (await numbers['numbers.list']({ type, year }, quietJob)).map(
    ({ number, state }) => `${number} ${state}`,
  );
}

describe('the register of numbers of an office', () => {
  it('goes from pattern to reserved, used and void, and shows each with its reason (U30)', async () => {
    await numbers['numbers.savePattern']({ type, pattern: '{urut}/PENG/{tahun}' }, quietJob);
    expect(await issue(null)).toBe('001/PENG/2013');
    const set = await numbers['numbers.reserve'](
      { type, date, count: 2, reason: 'Pengumuman susulan' },
      quietJob,
    );
    expect(set).toEqual(['002/PENG/2013', '003/PENG/2013']);
    expect(await issue('003/PENG/2013')).toBe('003/PENG/2013');
    await numbers['numbers.void']({ type, year, number: '002/PENG/2013', reason: 'Tidak jadi' }, quietJob);
    expect(await register()).toEqual([
      '001/PENG/2013 dipakai',
      '002/PENG/2013 batal',
      '003/PENG/2013 dipakai',
    ]);
    const [row] = (await numbers['numbers.view']({ year: null }, quietJob)).types.filter(
      (one) => one.type === type,
    );
    expect(row).toMatchObject({ next: '004/PENG/2013', used: 2, reserved: 0, void: 1 });
  });

  it('refuses a number twice, a used one made void, and a pattern without ordinal', async () => {
    const number = await issue(null);
    await expect(issue(number)).rejects.toMatchObject({ code: 'DOC-001' });
    await expect(
      numbers['numbers.void']({ type, year, number, reason: 'Salah' }, quietJob),
    ).rejects.toMatchObject({ code: 'DOC-032' });
    await expect(
      numbers['numbers.savePattern']({ type, pattern: '{jenis}/{tahun}' }, quietJob),
    ).rejects.toMatchObject({ code: 'DOC-030' });
    await expect(
      numbers['numbers.savePattern']({ type, pattern: '{urut}/{kota}' }, quietJob),
    ).rejects.toMatchObject({ code: 'DOC-031' });
    expect(await register()).toEqual([`${number} dipakai`]);
  });

  it('a refused paper leaves no number behind', async () => {
    await expect(
      command(office.desk, { action: 'uji', object: type }, async (work) => {
        await reserveNumber(work, type, date, null, '317308');
        throw new Error('the printer failed');
      }),
    ).rejects.toThrow('the printer failed');
    expect(await register()).toEqual([]);
  });
});
