import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../../../main/services/desk.ts';
import { type InstalledOffice, makeNetwork, type Network } from '../../../support/network.ts';
import { deliverRecap, pupil } from '../candidates/hand-made.ts';

let network: Network;
let sudin: InstalledOffice;
let kembangan: InstalledOffice;
let first: string;
const [one, two] = [pupil('1'), pupil('2')];

beforeAll(async () => {
  network = await makeNetwork(['31-dinas', '3173-sudin-dasar', '317308-seksi-dasar']);
  sudin = network.at('3173-sudin-dasar');
  kembangan = network.at('317308-seksi-dasar');
  first = await deliverRecap(network, kembangan, sudin, [one, two]);
}, 60_000);
afterAll(() => network.close());

async function states(): Promise<readonly string[]> {
  return (await opened(sudin.desk).database.read('candidate').orderBy('name').pluck('state')) as string[];
}

async function receivedState(): Promise<string | undefined> {
  const { received } = await sudin.ask('proposals.view', {});
  return received.find(({ office }) => office === kembangan.office)?.state;
}

describe('a recap that the Suku Dinas sends back (Pasal 26, 29(1))', () => {
  it('is the act of its head, with a reason; its pupils wait and are in no recap', async () => {
    const request = { paketId: first, reason: 'Jumlah berbeda dengan kertasnya' };
    expect((await sudin.as('operator').refusal('recaps.returnTo', request)).code).toBe('SES-004');
    const { paketId } = await sudin.as('kepala').ask('recaps.returnTo', request);
    expect(await states()).toEqual(['returned', 'returned']);
    expect(await receivedState()).toBe('dikembalikan');
    expect(
      (await sudin.refusal('proposals.recap', { on: '2013-07-29', setOpenPairsAside: false })).code,
    ).toBe('PRP-021');
    expect((await sudin.refusal('recaps.returnTo', request)).code).toBe('RCP-063');
    expect(await network.deliver(sudin, paketId, kembangan)).not.toBe('');
  });

  it('is answered by a revision, which begins as received', async () => {
    const second = await deliverRecap(network, kembangan, sudin, [one, { ...two, postal_code: '11620' }]);
    expect(await states()).toEqual(['received', 'received']);
    expect(await receivedState()).toBe('diterima');
    expect(
      (await sudin.as('kepala').refusal('recaps.returnTo', { paketId: first, reason: 'lagi' })).code,
    ).toBe('RCP-063');
    await sudin.ask('proposals.recap', { on: '2013-07-29', setOpenPairsAside: false });
    await sudin.ask('proposals.make', { bidang: 'bidang-smp-sma', date: '2013-07-29', number: '12/USUL' });
    expect(await sudin.refusal('recaps.returnTo', { paketId: second, reason: 'terlambat' })).toMatchObject({
      code: 'RCP-062',
    });
  });

  it('of the next revision keeps the place of whoever did not change', async () => {
    const third = pupil('3');
    await deliverRecap(network, kembangan, sudin, [one, third]);
    expect(await states()).toEqual(['recapped', 'received']);
  });
});
