import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { recapDues } from '../../../db/queries/dues.ts';
import {
  countCandidates,
  countForms,
  countPaket,
  countSchoolRecaps,
  countStates,
  type StateCounts,
} from '../../../db/queries/home.ts';
import type { OwnOffice } from '../desk.ts';
import type { Coverage } from './coverage.ts';
import type { Stage } from './process-line.ts';

const verifying = ['verifying', 'beritaAcaraDrafted', 'beritaAcaraSigned'];
const notAnnounced = ['open', ...verifying, 'recapped'];
const ended = ['closed', 'resultAnnounced', 'inadmissible', 'withdrawnByObjector'];

/** The stages of this kind of office, in the order of the process (Pasal 9-32). */
export async function readStages(db: Knex, own: OwnOffice, coverage: Coverage): Promise<readonly Stage[]> {
  switch (tierOf(own.kind)) {
    case 'section':
    case 'kantor':
      return [...(await verifyingStages(db, coverage)), await sentRecaps(db), await determined(db)];
    case 'kanwil':
      return [...(await verifyingStages(db, coverage)), ...(await proposingStages(db)), await determined(db)];
    case 'sudin':
      return [
        await receivedRecaps(db),
        await orders(db),
        ...(await proposingStages(db)),
        await determined(db),
      ];
    case 'dinas':
      return [...(await recommendingStages(db)), await determined(db)];
  }
}

async function verifyingStages(db: Knex, coverage: Coverage): Promise<readonly Stage[]> {
  const rounds = await countStates(db, 'round');
  const objections = await countStates(db, 'objection');
  const forms = await countForms(db);
  const recapped = await countSchoolRecaps(db);
  const ready = (await recapDues(db)).length;
  const allRounds = all(rounds);
  return [
    {
      key: 'intake',
      label: 'Rekap masuk',
      link: '/schools',
      total: coverage.total,
      done: coverage.sent + coverage.nihil,
      open: coverage.missing + coverage.late,
      waitsFor: '',
      before: 'Daftar sekolah belum ada; terima Paket data acuan lebih dahulu',
      things: 'sekolah',
    },
    {
      key: 'verification',
      label: 'Verifikasi',
      link: '/rounds',
      total: allRounds,
      done: allRounds - some(rounds, ['open', ...verifying]),
      open: some(rounds, verifying),
      waitsFor: 'Masa pengusulan belum berakhir atau verifikasi belum dimulai',
      before: 'Putaran dibuka sesudah rekap masuk',
      things: 'putaran',
    },
    {
      key: 'announcement',
      label: 'Pengumuman',
      link: '/rounds',
      total: allRounds,
      done: allRounds - some(rounds, notAnnounced),
      open: some(rounds, ['recapped']),
      waitsFor: 'Menunggu verifikasi selesai',
      before: 'Sesudah verifikasi',
      things: 'putaran',
    },
    {
      key: 'objections',
      label: 'Keberatan',
      link: '/objections',
      total: all(objections),
      done: some(objections, ended),
      open: some(objections, ['received', 'underReview', 'reviewed']),
      waitsFor: 'Menunggu surat perintah atau pengumuman perbaikan',
      before: 'Belum ada keberatan',
      things: 'keberatan',
    },
    {
      key: 'forms',
      label: 'Formulir rekening',
      link: '/forms',
      total: forms.total,
      done: forms.complete,
      open: forms.total - forms.complete,
      waitsFor: '',
      before: 'Sesudah pengumuman',
      things: 'formulir',
    },
    {
      key: 'recaps',
      label: 'Rekapitulasi',
      link: '/recaps',
      total: recapped + ready,
      done: recapped,
      open: ready,
      waitsFor: '',
      before: 'Sesudah putaran ditutup',
      things: 'sekolah',
    },
  ];
}

async function sentRecaps(db: Knex): Promise<Stage> {
  return sentPaket(db, 'recap', 'Kirim rekap', 'Sesudah rekapitulasi disegel');
}

async function receivedRecaps(db: Knex): Promise<Stage> {
  return receivedPaket(db, 'recap', 'Rekap diterima', 'Menunggu Paket rekap dari Seksi');
}

async function orders(db: Knex): Promise<Stage> {
  const reports = await countStates(db, 'review_report');
  const open = some(reports, ['menunggu']);
  return {
    key: 'orders',
    label: 'Surat perintah',
    link: '/orders',
    total: all(reports),
    done: all(reports) - open,
    open,
    waitsFor: '',
    before: 'Belum ada laporan peninjauan',
    things: 'laporan',
  };
}

async function proposingStages(db: Knex): Promise<readonly Stage[]> {
  const pairs = await countStates(db, 'duplicate_pair');
  const undecided = some(pairs, ['terbuka']);
  const candidates = await countCandidates(db);
  const waiting = some(candidates, ['received', 'recapped']);
  const heldBack = some(candidates, ['set-aside', 'returned']);
  return [
    {
      key: 'duplicates',
      label: 'Data ganda',
      link: '/duplicates',
      total: all(pairs),
      done: all(pairs) - undecided,
      open: undecided,
      waitsFor: '',
      before: 'Belum ada pasangan data ganda',
      things: 'pasangan',
    },
    {
      key: 'proposals',
      label: 'Usulan',
      link: '/proposals',
      total: all(candidates),
      done: all(candidates) - waiting - heldBack,
      open: waiting,
      waitsFor: 'Ada calon yang disisihkan atau dikembalikan',
      before: 'Sesudah rekap diterima',
      things: 'calon',
    },
    await sentPaket(db, 'proposal', 'Kirim usulan', 'Sesudah usulan dibuat'),
  ];
}

async function recommendingStages(db: Knex): Promise<readonly Stage[]> {
  const candidates = await countCandidates(db);
  const proposed = some(candidates, ['proposed']);
  const settled = some(candidates, ['recommended', 'determined', 'not-determined']);
  return [
    await receivedPaket(
      db,
      'proposal',
      'Usulan diterima',
      'Menunggu Paket usulan dari Suku Dinas dan Kanwil',
    ),
    {
      key: 'recommendation',
      label: 'Rekomendasi',
      link: '/recommendation',
      total: proposed + settled,
      done: settled,
      open: proposed,
      waitsFor: '',
      before: 'Sesudah usulan diterima',
      things: 'calon',
    },
  ];
}

/** Where candidates are kept they count; at a section the recipients do, who are known only with the determination. */
async function determined(db: Knex): Promise<Stage> {
  const candidates = await countCandidates(db);
  const recipients = all(await countStates(db, 'recipient'));
  const settled = some(candidates, ['determined', 'not-determined']);
  const waiting = some(candidates, ['proposed', 'recommended']);
  return {
    key: 'determination',
    label: 'Penetapan',
    link: '/outcomes',
    total: Math.max(settled + waiting, recipients),
    done: Math.max(settled, recipients),
    open: 0,
    waitsFor: 'Menunggu Keputusan Gubernur (Pasal 32)',
    before: 'Menunggu Keputusan Gubernur (Pasal 32)',
    things: waiting > 0 ? 'calon' : 'penerima',
  };
}

async function sentPaket(db: Knex, kind: string, label: string, before: string): Promise<Stage> {
  const states = (await countPaket(db, 'keluar'))(kind);
  const gone = some(states, ['ditolak', 'batal']);
  return {
    key: `send-${kind}`,
    label,
    link: '/paket?direction=keluar',
    total: all(states) - gone,
    done: some(states, ['diolah']),
    open: some(states, ['disiapkan', 'ditandatangani', 'disegel']),
    waitsFor: 'Sudah dikirim; menunggu tanda terima',
    before,
    things: 'Paket',
  };
}

async function receivedPaket(db: Knex, kind: string, label: string, before: string): Promise<Stage> {
  const states = (await countPaket(db, 'masuk'))(kind);
  const done = some(states, ['diterima', 'disimpan']);
  const open = some(states, ['karantina']);
  const held = some(states, ['menunggu', 'bercabang']);
  return {
    key: `receive-${kind}`,
    label,
    link: '/paket',
    total: done + open + held,
    done,
    open,
    waitsFor: 'Ada Paket yang menunggu Paket sebelumnya',
    before,
    things: 'Paket',
  };
}

function all(counts: StateCounts): number {
  return [...counts.values()].reduce((sum, total) => sum + total, 0);
}

function some(counts: StateCounts, states: readonly string[]): number {
  return states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
}
