import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { isMadrasah } from '#domain/routing/levels.ts';
import { articleWords } from '../../../../main/services/objections/article-words.ts';
import { linesOf } from '../../domain/documents/words-of.ts';
import { quietJob } from '../../../support/office.ts';
import { record } from '../applications/letters.ts';
import { doorsOf, openRouteOffices, type RouteOffices } from './route-offices.ts';
import { keeperOf, levelOf, recapperOf, routeRows, type RouteRow } from './route-rows.ts';
import {
  childOf,
  climb,
  closedOn,
  decree,
  type Elsewhere,
  handOver,
  letter,
  openRound,
  pengawas,
  propose,
  school,
  walkRound,
} from './route-walk.ts';

let offices: RouteOffices;
beforeAll(async () => {
  offices = await openRouteOffices();
}, 60_000);
afterAll(() => offices.close());

const rows = routeRows.map((row, index) => ({
  row,
  ordinal: index + 1,
  title: `class ${row.applicantClass}, ${row.level}`,
}));

async function refusalOf(act: Promise<unknown>): Promise<AppError> {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw new Error('Not refused', { cause: error });
}

describe('every row of the routing of Pergub 27/2013, through the services', () => {
  it.each(rows)('$title: each step at its own office only', async ({ row, ordinal }) => {
    const npsn = await school(offices.at(keeperOf(row)), row, ordinal);
    offices.on('2013-07-29');
    await refuseIntakeElsewhere(row, ordinal);
    const { signed, announced, closed } = await walkRound(
      offices,
      row,
      npsn,
      ordinal,
      refuseRoundElsewhere(row),
    );
    expect(signed.beritaAcara?.signatories.map(({ role }) => role)).toEqual(row.beritaAcaraSignatories);
    expect(announced.announcements[0]).toMatchObject({
      displayUntil: { article: plain(row.announceArticle) },
      objectionUntil: { article: row.objectionArticle },
    });
    expect(closed.state).toBe('closed');

    await refuseRecapElsewhere(row, npsn);
    await handOver(offices, row, npsn);
    await climb(offices, row, npsn);
    await refuseProposalElsewhere(row);
    expect(await propose(offices, row)).toBe(row.proposalTo);
    const candidate = await offices
      .at('dinas')
      .database.read('candidate')
      .where({ name: childOf(ordinal) })
      .first<Record<string, unknown>>();
    expect(candidate).toMatchObject({
      applicant_class: row.applicantClass,
      level: levelOf(row),
      bidang: row.proposalTo,
      kind: 'baru',
      state: 'proposed',
    });
  });

  it('adds up to one recommendation with all twelve senders, classes a, b and c (Pasal 30)', async () => {
    const dinas = offices.at('dinas');
    for (const office of offices.others('dinas'))
      expect(await refusalOf(doorsOf(office)['recommendation.compile'](letterDate, quietJob))).toMatchObject({
        code: 'OFF-001',
        values: { article: '30' },
      });
    const view = await doorsOf(dinas)['recommendation.compile'](letterDate, quietJob);
    expect(view).toMatchObject({ state: 'draft', pupils: rows.length });
    const annex = await dinas.database
      .read('document')
      .where({ type: 'DOC-19' })
      .first<{ snapshot: string }>('snapshot');
    const lines = linesOf(JSON.parse(annex.snapshot) as DocumentContent);
    const total = lines.findIndex((line) => line.startsWith('Jumlah | '));
    // Twelve senders stand above the sum, nine of whom propose nobody here; eight pupils of each class, all new.
    expect(lines.slice(total - 12, total).map((line) => line.split(' | ')[0])).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index + 1)),
    );
    expect(lines[total]?.split(' | ').slice(-6)).toEqual(['24', '0', '8', '8', '8', '24']);
  });
});

const letterDate = { date: closedOn, number: null };

/** `13(3)` -> `13 ayat (3)`, as a deadline cites it. */
function plain(article: string): string {
  return articleWords(article).replace('Pasal ', '');
}

/** A letter or a round at an office of another kind: refused with the article that names the right one. */
async function refuseIntakeElsewhere(row: RouteRow, ordinal: number): Promise<void> {
  const wrong = offices.at(
    keeperOf(row) === 'seksi-dasar-kecamatan' ? 'seksi-menengah-kecamatan' : 'seksi-dasar-kecamatan',
  );
  const npsn = await school(wrong, row, ordinal + 50);
  expect(await refusalOf(record(wrong, letter(row, npsn, ordinal)))).toMatchObject({
    code: 'APP-031',
    values: { article: articleWords(row.intakeArticle), class: row.applicantClass },
  });
  const opening = await refusalOf(openRound(wrong, row, npsn));
  expect(opening).toMatchObject(
    row.applicantClass === 'b'
      ? { code: 'RND-070', values: { article: row.verifyArticle } }
      : { code: 'OFF-001' },
  );
  const sudin = offices.at('sudin-dasar');
  const closedDoor = doorsOf(sudin)['rounds.openOffice'](
    { levelGroup: row.level, ...pengawas, ...decree },
    quietJob,
  );
  expect(await refusalOf(closedDoor)).toMatchObject({ code: 'RND-070', values: { article: '14(1)' } });
}

/** With the books of the keeper open before an office of another kind: refused with the article of the step. */
function refuseRoundElsewhere(row: RouteRow): Elsewhere {
  const { session } = offices.at(keeperOf(row)).desk;
  const kind =
    keeperOf(row) === 'seksi-dasar-kecamatan' ? 'seksi-menengah-kecamatan' : 'seksi-dasar-kecamatan';
  return async (article, act) => {
    const { open } = session;
    if (!open) throw new Error('The keeper is open');
    session.open = { ...open, own: { ...open.own, kind } };
    try {
      expect(await refusalOf(act())).toMatchObject({ code: 'OFF-001', values: { article } });
    } finally {
      session.open = open;
    }
  };
}

/** The section does not recap a madrasah; a Suku Dinas, the Kanwil and the Dinas make no recap of Pasal 26. */
async function refuseRecapElsewhere(row: RouteRow, npsn: string): Promise<void> {
  const keeper = offices.at(keeperOf(row));
  if (row.applicantClass !== 'b' && isMadrasah(row.level)) {
    const made = doorsOf(keeper)['recaps.makeSchool'](
      { npsn, on: closedOn, hardcopyReceivedOn: closedOn },
      quietJob,
    );
    const letterOfPasal = row.recapArticle.slice(2, 3);
    expect(await refusalOf(made)).toMatchObject({
      code: 'RCP-053',
      values: { article: `Pasal 25 huruf ${letterOfPasal}` },
    });
  } else if (row.applicantClass !== 'b') {
    const handed = doorsOf(keeper)['handovers.prepare']({ npsn, on: closedOn, reason: null }, quietJob);
    expect((await refusalOf(handed)).code).toBe('RCP-054');
  }
  for (const kind of [row.proposalBy, 'dinas'] as const)
    expect(
      await refusalOf(doorsOf(offices.at(kind))['recaps.prepare']({ on: closedOn }, quietJob)),
    ).toMatchObject({ code: 'OFF-001', values: { article: '26' } });
}

/** Sections and Kantor recap, they do not propose (Pasal 29). */
async function refuseProposalElsewhere(row: RouteRow): Promise<void> {
  const below = [keeperOf(row), recapperOf(row)].filter((kind) => kind !== row.proposalBy);
  for (const kind of [...below, 'dinas' as const]) {
    const doors = doorsOf(offices.at(kind));
    const attempts = [
      doors['proposals.recap']({ on: closedOn, setOpenPairsAside: false }, quietJob),
      doors['proposals.make']({ bidang: row.proposalTo, date: closedOn, number: null }, quietJob),
    ];
    for (const attempt of attempts)
      expect(await refusalOf(attempt)).toMatchObject({ code: 'OFF-001', values: { article: '29' } });
  }
}
