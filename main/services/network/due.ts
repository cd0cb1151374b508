import type { DueItem } from '#contract/methods/office.ts';
import type { Knex } from 'knex';
import { countRows } from '../../../db/queries/dues.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { findKey, findOffice, type TrustList } from '../../paket/trust-list.ts';
import { type Desk, opened, todayOf } from '../desk.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { findDraft } from './draft-store.ts';
import { publicKeys } from './public-keys.ts';
import { isRenewalDue } from './trust-expiry.ts';

/** What the trust list waits for: sheets, signatures, keys that ended, its own expiry. */
export async function networkDues(desk: Desk, db: Knex): Promise<DueItem[]> {
  const chain = await loadChain(db);
  const trust = chain && currentTrust(chain);
  return [...(await atDinas(db)), ...(trust ? await ofList(db, trust, desk) : [])];
}

/** Only the Dinas has any of these rows. */
async function atDinas(db: Knex): Promise<DueItem[]> {
  const draft = await findDraft(db);
  const compare = await countRows(db('enrolment').where({ state: 'menunggu' }));
  const matched = await countRows(db('enrolment').where({ state: 'cocok' }));
  const changes = draft ? 0 : await countRows(db('trust_change'));
  return [
    ...when(draft !== null, 'draft', {
      title: `Rancangan daftar kepercayaan versi ${draft?.list.version ?? 0} menunggu tanda tangan`,
      why: 'belum berlaku sampai pemegang kunci pangkal menandatanganinya',
    }),
    ...when(compare > 0, 'enrolments', {
      title: 'Pendaftaran kantor belum dibandingkan',
      why: `${compare} berkas menunggu lembar basahnya`,
    }),
    ...when(matched + changes > 0, 'issue', {
      title: 'Daftar kepercayaan berikutnya belum terbit',
      why: `${matched + changes} pendaftaran atau perubahan kunci menunggu`,
    }),
  ];
}

async function ofList(db: Knex, trust: TrustList, desk: Desk): Promise<DueItem[]> {
  const { keys } = await publicKeys(db);
  if (keys.length === 0) return [];
  const ended = keys.filter(({ kid }) => (findKey(trust, kid)?.key.status ?? 'active') !== 'active');
  const left = (findOffice(trust, opened(desk).own.office)?.sig ?? []).filter(
    ({ kid, status }) => status === 'active' && !keys.some((key) => key.kid === kid),
  );
  const unlisted = keys.filter(({ kid }) => findKey(trust, kid) === null);
  return [
    ...when(ended.length > 0, 'ended', {
      title: 'Kunci kantor ini tidak berlaku lagi',
      why: `${ended.length} kunci dipensiunkan atau dicabut; buat yang baru dan daftarkan`,
    }),
    ...when(unlisted.length > 0, 'unlisted', {
      title: 'Kunci belum terdaftar di Dinas',
      why: `${unlisted.length} kunci belum dapat menandatangani; kirim berkas dan lembar pendaftaran`,
    }),
    ...when(left.length > 0, 'left', {
      title: 'Kunci yang tidak dipakai lagi masih berlaku',
      why: `${left.length} kunci masih dipercaya kantor lain; kirim pendaftaran agar dipensiunkan`,
    }),
    ...when(isRenewalDue(trust.expires, todayOf(desk)), 'expiry', {
      title: 'Daftar kepercayaan perlu diterbitkan lagi',
      why: 'masa berlakunya hampir atau sudah lewat; Paket tetap berjalan',
    }),
  ];
}

function when(applies: boolean, id: string, words: Pick<DueItem, 'title' | 'why'>): DueItem[] {
  if (!applies) return [];
  return [{ id: `network-${id}`, ...words, deadline: null, link: '/network', kind: 'warning' }];
}
