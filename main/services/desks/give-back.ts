import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { findQueue, paperDays, roundsOfQueue } from '../../../db/queries/desks.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { readSetting } from '../settings.ts';
import { readDeskApplications } from './desk-application.ts';
import { sideDeskSetting } from './desk-rules.ts';
import { type Parcel, sealParcel } from './parcel.ts';

/** What the second desk made of its queue, for the office's own desk; may be given back more than once. */
export async function giveBack(desk: Desk): Promise<ResponseOf<'desks.giveBack'>> {
  const db = reading(desk);
  const queueId = (await readSetting(db, sideDeskSetting)) ?? refuse('MJK-007');
  const queue = (await findQueue(db, queueId)) ?? refuse('MJK-005');
  const { key, actor, own } = opened(desk);
  const states = await readDeskApplications(db, await roundsOfQueue(db, queueId));
  const days = await paperDays(db, [...states.keys()]);
  const received = Map.groupBy(days, ({ application_id }) => application_id);
  const parcel: Parcel = {
    format: 'kantor-kjp-meja',
    version: 1,
    queueId,
    madeAt: desk.clock.now(),
    by: actor.name,
    applications: Object.fromEntries(
      [...states].map(([id, { state }]) => [
        id,
        {
          papers: [...state.papers],
          person: { ...state.person },
          result: state.result && { ...state.result, reasonCodes: [...state.result.reasonCodes] },
          received: Object.fromEntries(
            (received.get(id) ?? []).map(({ code, received_on }) => [code, received_on]),
          ),
        },
      ]),
    ),
  };
  await command(desk, { action: 'desks.giveBack', object: queueId }, () => Promise.resolve());
  const name = queue.label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return desk.shelf.offer(`kembali-${own.office}-${name}.meja`, sealParcel(key, parcel));
}
