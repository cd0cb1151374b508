import { dates } from './dates.ts';
import { deliver, sealAll } from './deliver.ts';
import { passphraseOf } from './demo-office.ts';
import { dinasOf, officesOfTier, onDate, type Road } from './road.ts';

/** The Kepala of one section retires: a Plt. signs from then on, and a key is renewed, so that the old one is retired. */
export async function changeHead(road: Road): Promise<void> {
  const [section] = officesOfTier(road, 'section');
  const dinas = dinasOf(road);
  if (!section) throw new Error('No section on this road');
  await onDate(road, dates.nextHead);
  await section.as('kepala');
  const head = (await section.call('officials.list', {})).find(({ role }) => role === 'kepala');
  if (!head) throw new Error('No Kepala in the register of officials');
  const { name, nip, jabatan, rank } = head;
  const term = { name, nip, jabatan, rank, capacity: 'definitif', role: 'kepala' } as const;
  await section.call('officials.save', {
    ...term,
    id: head.id,
    validFrom: dates.network,
    validTo: '2013-10-13',
  });
  await section.call('officials.save', {
    ...term,
    id: null,
    name: 'Dra. Endang Sulistyowati',
    nip: '196503121990032004',
    capacity: 'plt',
    validFrom: dates.nextHead,
    validTo: null,
  });
  const { sentence } = await section.call('officials.signer', { date: dates.nextHead });
  const passphrase = passphraseOf(section.office, 'kepala');
  await section.call('keys.renew', { whose: 'mine', passphrase, reason: 'Pergantian Kepala' });
  const enrol = await section.call('enrol.export', {
    passphrases: (['operator', 'kepala'] as const).map((role) => ({
      userId: section.userId(role),
      passphrase: passphraseOf(section.office, role),
    })),
  });
  const file = section.keep(enrol.file, 'paket');
  await dinas.as('kepala');
  const { effects } = await dinas.call('enrol.read', { file: dinas.put(file.name, file.bytes) });
  await dinas.call('enrol.accept', { office: section.office, fingerprint: enrol.fingerprint });
  const issued = await dinas.call('trust.issue', { passphrase: passphraseOf(dinas.office, 'kepala') });
  const [trust] = await sealAll(dinas, [issued.paketId ?? '']);
  for (const office of road.offices.values())
    if (trust && office !== dinas) await deliver(trust, dinas, office);
  await section.as('kepala');
  const retired = (await section.call('keys.mine', {})).filter(({ listed }) => listed === 'retired');
  road.say(
    `${section.office}: ${sentence} Daftar kepercayaan versi ${issued.version}: ${retired.length} kunci dipensiunkan; ${effects.join(' ')}`,
  );
}
