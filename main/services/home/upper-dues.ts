import { countKept } from '../../../db/queries/candidates.ts';
import { countRows, recapDues, reportDues } from '../../../db/queries/dues.ts';
import { type DueSource, targetOf } from './due.ts';

/** Pasal 18(4), 20: reports that wait for the head's order; the text sets no limit (G-15). */
export const orderSource: DueSource = async (context) =>
  (await reportDues(context.db)).map((row) => ({
    id: `order ${row.report_id}`,
    title: `Surat perintah: ${row.unit_name}, kelas ${row.applicant_class}`,
    why: `${row.reports} laporan peninjauan menunggu (Pasal ${row.applicant_class === 'b' ? '20' : '18 ayat (4)'})`,
    deadline: targetOf(context, 'decision', row.report_date),
    link: '/orders',
    kind: 'step',
    many: { what: 'order', title: (count) => `Surat perintah: ${count} satuan pendidikan`, link: '/orders' },
  }));

/** Pasal 25: every round of the school is over, and its form data were not recapped. */
export const schoolRecapSource: DueSource = async (context) =>
  (await recapDues(context.db)).map((row) => ({
    id: `recap ${row.npsn}`,
    title: `Rekapitulasi data formulir: ${row.school_name}`,
    why: 'Putaran selesai; rekapitulasi dapat disegel (Pasal 25, 26)',
    deadline: targetOf(context, 'recap', row.closed_on),
    link: '/recaps',
    kind: 'step',
    many: {
      what: 'recap',
      title: (count) => `Rekapitulasi data formulir: ${count} satuan pendidikan`,
      link: '/recaps',
    },
  }));

/** Pasal 29: candidates of recaps taken in that no proposal carries yet. */
export const candidateSource: DueSource = async ({ db }) => {
  const waiting = ['received', 'recapped'].map((state) => countKept(db, { state, from: null }));
  const candidates = (await Promise.all(waiting)).reduce((sum, count) => sum + count, 0);
  if (candidates === 0) return [];
  return [
    {
      id: 'candidates',
      title: 'Rekapitulasi dan usulan calon penerima',
      why: `${candidates} calon dari rekapitulasi yang diterima belum diusulkan (Pasal 29)`,
      deadline: null,
      link: '/proposals',
      kind: 'step',
    },
  ];
};

/** Pasal 30: proposals that reached the Dinas and wait for its recommendation. */
export const proposalSource: DueSource = async ({ db, own }) => {
  if (own.kind !== 'dinas') return [];
  const proposals = await countRows(db('proposal').where({ direction: 'masuk', state: 'received' }));
  const made = await countRows(db('recommendation'));
  if (proposals === 0 || made > 0) return [];
  return [
    {
      id: 'recommendation',
      title: 'Rekomendasi kepada Gubernur',
      why: `${proposals} usulan diterima Bidang (Pasal 30)`,
      deadline: null,
      link: '/recommendation',
      kind: 'step',
    },
  ];
};

/** Pairs that may be one person: nothing is proposed before somebody decided (G-46). */
export const duplicateSource: DueSource = async ({ db }) => {
  const pairs = await countRows(db('duplicate_pair').where({ state: 'terbuka' }));
  if (pairs === 0) return [];
  return [
    {
      id: 'pairs',
      title: 'Pasangan data ganda',
      why: `${pairs} pasangan menunggu keputusan`,
      deadline: null,
      link: '/proposals',
      kind: 'step',
    },
  ];
};
