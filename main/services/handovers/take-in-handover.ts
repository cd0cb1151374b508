import { handedOverIds } from '../../../db/queries/handovers.ts';
import {
  handoverAnnouncements,
  handoverBeritaAcara,
  handoverRounds,
  handoverSchools,
  results,
} from '../../paket/payloads/handover.ts';
import type { Work } from '../command.ts';
import type { ReceivedPaket, TakeInRule } from '../exchange/payload.ts';
import { takeInPupils } from './take-in-pupils.ts';

/**
 * Madrasah pupils verified by a section, for the Kemenag office that recaps them (G-02, Pasal 25c-d).
 *
 * They become applications of this office with their closed rounds, so that their account forms are filled here.
 */
export const handoverRule: TakeInRule = {
  async differences(db, paket) {
    const rows = paket.payload.rows(results);
    const differences = [];
    for (const { npsn, name } of paket.payload.rows(handoverSchools)) {
      const before = (await handedOverIds(db, paket.from, npsn)).length;
      const after = rows.filter(({ school_npsn }) => school_npsn === npsn).length;
      if (before > 0)
        differences.push({
          label: `${name}: peserta didik`,
          before: String(before),
          after: String(after),
        });
    }
    return differences;
  },

  async takeIn(_desk, work, paket) {
    const rows = paket.payload.rows(results);
    await takeInSchools(work, paket);
    await takeInRounds(work, paket);
    await keepRegisters(work, paket);
    await takeInPupils(work, paket);
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};

/** A madrasah this register has already keeps what this office wrote about it. */
async function takeInSchools({ db }: Work, paket: ReceivedPaket): Promise<void> {
  for (const { levels, ...school } of paket.payload.rows(handoverSchools)) {
    await db('school')
      .insert({
        ...school,
        levels: JSON.stringify(levels),
        under_ministry: 'kemenag',
        region: 'dki',
        active: 1,
      })
      .onConflict('npsn')
      .ignore();
  }
}

async function takeInRounds({ db }: Work, { payload, scope, from, paketId }: ReceivedPaket): Promise<void> {
  for (const { closed_on, ...round } of payload.rows(handoverRounds)) {
    const { round_id, npsn, applicant_class } = round;
    await db('round')
      .insert({
        ...round,
        edition_id: scope.edition ?? '',
        school_year: scope.school_year ?? '',
        unit_kind: 'school',
        unit: npsn,
        state: 'closed',
        closed_on,
      })
      .onConflict('round_id')
      .merge();
    await db('handed_over_round')
      .insert({ round_id, npsn, applicant_class, from_office: from, paket_id: paketId })
      .onConflict('round_id')
      .merge();
  }
}

async function keepRegisters({ db }: Work, { payload, paketId }: ReceivedPaket): Promise<void> {
  const registers = [
    ['berita-acara', payload.rows(handoverBeritaAcara)],
    ['announcements', payload.rows(handoverAnnouncements)],
  ] as const;
  for (const [kind, rows] of registers) {
    for (const [ordinal, row] of rows.entries())
      await db('received_register').insert({
        paket_id: paketId,
        kind,
        ordinal,
        content: JSON.stringify(row),
      });
  }
}
