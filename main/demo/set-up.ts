import { type DemoOffice, passphraseOf } from './demo-office.ts';
import { dates } from './dates.ts';
import { deliver, sealAll, sealAndDeliver } from './deliver.ts';
import { keepTakenIn } from './papers.ts';
import { dinasOf, officesOfTier, onDate, type Road } from './road.ts';

/** The offices, a trial network, trust version 2, and the reference of the Dinas, relayed downwards (Pasal 12(1)). */
export async function setUp(road: Road): Promise<void> {
  await setUpNetwork(road);
  await onDate(road, dates.reference);
  await spreadReference(road);
}

/** The offices in a trial network, each with trust version 2. */
export async function setUpNetwork(road: Road): Promise<void> {
  for (const [index, office] of [...road.offices.values()].entries()) await setUpOffice(office, index);
  await onDate(road, dates.network);
  const fingerprint = await joinNetwork(road);
  road.say(
    `Jaringan uji coba ${fingerprint}: ${[...road.offices.values()].length} kantor, daftar kepercayaan versi 2`,
  );
}

async function setUpOffice(office: DemoOffice, index: number): Promise<void> {
  const choice = (await office.call('session.officeChoices', {})).find(
    ({ office: code }) => code === office.office,
  );
  if (!choice) throw new Error(`Unknown office ${office.office}`);
  const person = (role: 'kepala' | 'operator' | 'admin', name: string, jabatan: string, nip: string) => ({
    name,
    nip,
    jabatan,
    passphrase: passphraseOf(office.office, role),
  });
  const day = String(index + 1).padStart(2, '0');
  await office.call('session.setup', {
    office: office.office,
    address: 'Jl. Raya Kembangan No. 2, Jakarta',
    postalCode: '11610',
    phone: '(021) 5600000',
    schoolYear: '2013/2014',
    kepala: {
      ...person(
        'kepala',
        kepalaNames[index] ?? 'Kepala',
        `Kepala ${choice.name}`,
        `196101${day}19860310${day}`,
      ),
      capacity: 'definitif',
    },
    operator: person(
      'operator',
      operatorNames[index] ?? 'Operator',
      'Operator data',
      `198002${day}20050110${day}`,
    ),
    admin: person(
      'admin',
      adminNames[index] ?? 'Pengelola',
      'Pengelola sistem',
      `197903${day}20050120${day}`,
    ),
  });
  await office.as('operator');
}

const kepalaNames = [
  'Dr. Taufik Hidayat, M.Pd.',
  'Drs. Slamet Widodo, M.Si.',
  'Dra. Ratna Dewi',
  'Drs. Iwan Setiawan',
  'H. Mahmudi, S.Ag., M.M.',
  'Drs. Yusuf Rahman',
  'Dra. Lilik Sumarni, M.M.',
  'Drs. H. Bachtiar Effendi',
  'Drs. Gunawan Wibisono',
  'Dr. Hj. Nuraini, M.Pd.',
];
const adminNames = [
  'Agung Prabowo',
  'Maya Puspitasari',
  'Hendro Saputra',
  'Rini Wulandari',
  'Arief Budiman',
  'Dewi Anggraini',
  'Fajar Nugraha',
  'Indah Permata',
  'Tri Hartanto',
  'Sari Handayani',
];
const operatorNames = [
  'Lina Marlina',
  'Rudi Hartono',
  'Siti Aminah',
  'Dedi Kurniawan',
  'Nur Hasanah',
  'Eko Prasetyo',
  'Wahyu Nugroho',
  'Fatimah Azzahra',
  'Yuni Astuti',
  'Budi Setiawan',
];

async function joinNetwork(road: Road): Promise<string> {
  const dinas = dinasOf(road);
  await dinas.as('kepala');
  const view = await dinas.call('network.createTrial', { passphrase: passphraseOf(dinas.office, 'kepala') });
  const fingerprint = view.fingerprint ?? '';
  const others = [...road.offices.values()].filter((office) => office !== dinas);
  for (const office of others) {
    await office.call('network.join', { fingerprint });
    const enrol = await office.call('enrol.export', {
      passphrases: (['operator', 'kepala'] as const).map((role) => ({
        userId: office.userId(role),
        passphrase: passphraseOf(office.office, role),
      })),
    });
    const file = office.keep(enrol.file, 'paket');
    await dinas.call('enrol.read', { file: dinas.put(file.name, file.bytes) });
    await dinas.call('enrol.accept', { office: office.office, fingerprint: enrol.fingerprint });
  }
  const issued = await dinas.call('trust.issue', { passphrase: passphraseOf(dinas.office, 'kepala') });
  const [trust] = await sealAll(dinas, [issued.paketId ?? '']);
  if (trust) for (const office of others) await deliver(trust, dinas, office);
  return fingerprint;
}

async function spreadReference(road: Road): Promise<void> {
  const { samples } = road;
  const dinas = dinasOf(road);
  await dinas.as('operator');
  for (const school of samples.schools) await dinas.call('schools.save', school);
  const comparison = samples.comparison
    ? await dinas.call('comparison.import', {
        file: dinas.put(samples.comparison.name, samples.comparison.bytes),
        source: 'PPLS',
        version: '2011',
      })
    : { accepted: 0 };
  if (samples.comparison)
    road.papers.push(
      keepTakenIn(dinas, samples.comparison, {
        type: 'DOC-31',
        title: `Data PPLS yang diterima, ${comparison.accepted} orang`,
      }),
    );
  const { paketIds } = await dinas.call('reference.prepare', { on: dates.reference });
  await sealAndDeliver(road, dinas, paketIds);
  for (const office of officesOfTier(road, 'sudin', 'kanwil')) {
    await office.as('operator');
    const relayed = await office.call('reference.relay', { on: dates.reference });
    await sealAndDeliver(road, office, relayed.paketIds);
  }
  road.say(
    `Data acuan: ${samples.schools.length} satuan pendidikan, ${comparison.accepted} data pembanding, ${paketIds.length} Paket ke bawah`,
  );
}
