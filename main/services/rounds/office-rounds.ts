import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import { canDo } from '#domain/routing/powers.ts';
import { routedLevelGroups } from '#domain/routing/route.ts';
import { findOfficeRounds, waitingForOffice } from '../../../db/queries/office-rounds.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { getEdition } from './edition.ts';
import { insertRound } from './insert-round.ts';

/** R1 for class b: this office verifies pupils of its area who learn outside DKI, one round per jenjang (Pasal 14). */
export async function openOfficeRound(
  desk: Desk,
  request: ParsedRequestOf<'rounds.openOffice'>,
): Promise<ResponseOf<'rounds.openOffice'>> {
  const { levelGroup, pengawasName, pengawasNip, ...decree } = request;
  const object = opened(desk).own.office;
  const roundId = await command(
    desk,
    { action: 'rounds.openOffice', object, facts: request },
    async (work) => {
      const power = canDo(work.own.kind, 'verify', 'b', levelGroup);
      if (!power.allowed)
        refuse('RND-070', { office: work.own.name, level: levelGroup, article: power.article });
      const year = await officeYear(work.db, work.today);
      await getEdition(work.db, year.editionId);
      const rounds = await findOfficeRounds(work.db, work.own.office, year.schoolYear);
      if (rounds.some(({ level_group }) => level_group === levelGroup))
        refuse('RND-071', { level: levelGroup, year: year.schoolYear });
      if ((await waitingForOffice(work.db, year, levelGroup)) === 0) refuse('RND-003');
      return insertRound(work, {
        unit: { kind: 'office', office: work.own.office, pengawasName, pengawasNip },
        applicantClass: 'b',
        levelGroup,
        year,
        decree,
      });
    },
  );
  return { roundId };
}

/** The jenjang whose class b letters come to this office, with what waits for a round (Pasal 9(1)). */
export async function listOfficeGroups(desk: Desk): Promise<ResponseOf<'rounds.officeGroups'>> {
  const db = reading(desk);
  const { own } = opened(desk);
  const year = await officeYear(db, todayOf(desk));
  const rounds = await findOfficeRounds(db, own.office, null);
  const served = routedLevelGroups.filter((group) => canDo(own.kind, 'intake', 'b', group).allowed);
  return Promise.all(
    served.map(async (levelGroup) => {
      const waiting = await waitingForOffice(db, year, levelGroup);
      const last = rounds.find(({ level_group }) => level_group === levelGroup);
      const code =
        last?.school_year === year.schoolYear ? 'RND-071' : waiting === 0 ? ('RND-003' as const) : null;
      return {
        levelGroup,
        waiting,
        opening:
          code === null
            ? { allowed: true, why: null }
            : {
                allowed: false,
                why: fill(catalogue[code].what, { level: levelGroup, year: year.schoolYear }),
              },
        pengawasName: last?.pengawas_name ?? null,
        pengawasNip: last?.pengawas_nip ?? null,
      };
    }),
  );
}
