import type { HomeView } from '#contract/methods/home.ts';
import type { Knex } from 'knex';

/** The few numbers an office looks at first; each leads to its list. */
export async function countFigures(db: Knex, tier: string): Promise<HomeView['figures']> {
  if (tier === 'section') {
    return [
      {
        label: 'Satuan pendidikan',
        value: await rows(db, 'SELECT count(*) AS n FROM school WHERE active = 1'),
        link: '/schools',
      },
      {
        label: 'Sudah mengirim rekap',
        value: await rows(db, "SELECT count(DISTINCT npsn) AS n FROM import_file WHERE state = 'committed'"),
        link: '/schools',
      },
      {
        label: 'Usulan peserta didik',
        value: await rows(db, 'SELECT coalesce(sum(total), 0) AS n FROM application_tally'),
        link: '/pupils',
      },
      {
        label: 'Lulus verifikasi',
        value: await rows(
          db,
          "SELECT coalesce(sum(total), 0) AS n FROM application_tally WHERE result = 'lulus'",
        ),
        link: '/pupils',
      },
      {
        label: 'Keberatan belum selesai',
        value: await rows(
          db,
          "SELECT count(*) AS n FROM objection WHERE state NOT IN ('closed', 'inadmissible', 'withdrawnByObjector', 'resultAnnounced')",
        ),
        link: '/objections',
      },
    ];
  }
  return [
    {
      label: 'Calon diterima',
      value: await rows(db, 'SELECT coalesce(sum(total), 0) AS n FROM candidate_tally'),
      link: '/proposals',
    },
    {
      label: 'Dikeluarkan',
      value: await rows(
        db,
        "SELECT coalesce(sum(total), 0) AS n FROM candidate_tally WHERE state = 'excluded'",
      ),
      link: '/proposals',
    },
    {
      label: 'Usulan',
      value: await rows(db, "SELECT count(*) AS n FROM proposal WHERE state <> 'superseded'"),
      link: tier === 'dinas' ? '/recommendation' : '/proposals',
    },
    {
      label: 'Ditetapkan',
      value: await rows(
        db,
        "SELECT coalesce(sum(total), 0) AS n FROM candidate_tally WHERE state = 'determined'",
      ),
      link: '/recommendation',
    },
  ];
}

async function rows(db: Knex, sql: string): Promise<number> {
  const found = await db.raw<{ n: number }[]>(sql);
  return found[0]?.n ?? 0;
}
