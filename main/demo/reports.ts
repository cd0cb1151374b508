import { dates } from './dates.ts';
import { allRows, type DemoOffice } from './demo-office.ts';
import { keepPaper, keepTakenIn } from './papers.ts';
import { officesOfTier, type Road } from './road.ts';
import { scannedPage } from './scanned-page.ts';

const quarter = '2013-07-01';

/** After the decree: Format 5 of a school, a report of the public, and a sanction a school recommends (Pasal 43-49). */
export async function takeInReports(road: Road): Promise<void> {
  for (const office of officesOfTier(road, 'sudin')) await recordSpending(road, office);
  const [section] = officesOfTier(road, 'section');
  if (!section) throw new Error('No section on this road');
  await section.as('operator');
  await receivePublicReport(road, section);
  for (const office of officesOfTier(road, 'sudin', 'kantor', 'section')) {
    await office.as('operator');
    if (await proposeSanction(road, office)) return;
  }
}

async function recordSpending(road: Road, office: DemoOffice): Promise<void> {
  await office.as('operator');
  const schools = await allRows((page) =>
    office.call('periodicReports.coverage', { kind: '43e', periodFrom: quarter, page, pageSize: 100 }),
  );
  const [school] = schools.filter(
    ({ unit, filed }) => !filed && road.samples.schools.some(({ npsn }) => npsn === unit),
  );
  if (!school) return;
  const number = '421/118/X/2013';
  await office.call('periodicReports.record', {
    kind: '43e',
    unit: school.unit,
    periodFrom: quarter,
    trigger: 'berkala',
    number,
    date: '2013-10-03',
    receivedOn: '2013-10-04',
    recipients: 40,
    funds: 21_600_000,
    note: 'Belanja terbanyak: seragam dan sepatu.',
  });
  const scan = scannedPage(['REKAPITULASI PEMBELANJAAN (FORMAT 5)', school.name, `Nomor ${number}`]);
  road.papers.push(
    keepTakenIn(
      office,
      { name: `Format 5 ${school.name}.pdf`, bytes: scan },
      { type: 'DOC-05', number, title: `Rekapitulasi pembelanjaan ${school.name}` },
    ),
  );
  road.say(`${office.office}: Format 5 ${school.name} dicatat, ${schools.length - 1} sekolah belum melapor`);
}

async function receivePublicReport(road: Road, section: DemoOffice): Promise<void> {
  const { reportId, agendaNo } = await section.call('publicReports.receive', {
    receivedOn: '2013-10-03',
    reporter: {
      name: 'Hendra Gunawan',
      address: 'Kembangan Utara RT 005/RW 004',
      contact: '0812-0000-1111',
    },
    channel: 'langsung',
    subject: 'Kartu digadaikan oleh wali',
    chronology: 'Pelapor melihat kartu dijadikan jaminan utang di warung dekat sekolah.',
    evidence: 'Satu lembar foto',
    items: ['identity', 'chronology', 'evidence'],
  });
  const { actions } = await section.call('publicReports.get', { reportId });
  const form = await section.call('publicReports.form', {});
  road.papers.push(keepPaper(section, form, { type: 'DOC-24' }));
  const receipt = await section.call('publicReports.receipt', { reportId });
  road.papers.push(keepPaper(section, receipt, { type: 'DOC-24T' }));
  if (actions.forward.allowed)
    await section.call('publicReports.forward', {
      reportId,
      on: dates.reports,
      number: null,
      note: 'Diantar petugas dalam sampul tertutup',
    });
  const { stateLabel } = await section.call('publicReports.get', { reportId });
  road.say(`${section.office}: laporan masyarakat ${agendaNo}, ${stateLabel}`);
}

/** Account opened, pledge signed: the aid is active (Pasal 33). */
async function activate(office: DemoOffice, applicationId: string): Promise<boolean> {
  const { actions } = await office.call('recipients.get', { applicationId });
  if (!actions.openAccount.allowed) return false;
  await office.call('recipients.openAccount', {
    applicationId,
    bank: 'Bank DKI',
    branch: 'Kembangan',
    accountNo: '60023001234',
    openedOn: dates.reports,
  });
  await office.call('recipients.receivePledge', { applicationId, on: dates.reports });
  return true;
}

/** False where this office keeps no recipient whom the edition lets it propose a sanction for. */
async function proposeSanction(road: Road, office: DemoOffice): Promise<boolean> {
  const { rows } = await office.call('recipients.page', { pageSize: 1 });
  for (const { applicationId, name, schoolName } of rows) {
    if (!(await activate(office, applicationId))) return false;
    const { propose, prohibitions } = await office.call('sanctions.choices', { applicationId });
    const [prohibition] = prohibitions;
    if (!propose.allowed || !prohibition) continue;
    const number = '421/097/X/2013';
    const sanction = await office.call('sanctions.propose', {
      applicationId,
      prohibitionRef: prohibition.ref,
      prohibition: '',
      counted: prohibition.threshold?.min ?? null,
      basis: 'rekomendasi-sekolah',
      basisNumber: number,
      basisDate: '2013-10-04',
      facts: 'Sekolah telah memanggil orang tua dua kali.',
    });
    const scan = scannedPage(['REKOMENDASI SATUAN PENDIDIKAN', schoolName, `Nomor ${number}`, name]);
    road.papers.push(
      keepTakenIn(
        office,
        { name: 'Rekomendasi sanksi.pdf', bytes: scan },
        { type: 'DOC-29', number, title: 'Rekomendasi satuan pendidikan: sanksi' },
      ),
    );
    road.say(`${office.office}: sanksi diusulkan atas rekomendasi ${schoolName}, ${sanction.stateLabel}`);
    return true;
  }
  return false;
}
