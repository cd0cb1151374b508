import type { ParsedRequestOf } from '#contract/api.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { refreshSession } from '../session/open-office.ts';

/** Letterhead and address as the office wants them printed (U29); kind and region never change. */
export async function saveOffice(
  desk: Desk,
  request: ParsedRequestOf<'office.save'>,
): Promise<Record<string, never>> {
  await command(desk, { action: 'office.save', object: 'office', facts: request }, async (work) => {
    await work
      .db('office')
      .where({ is_self: 1 })
      .update({
        address: request.address,
        postal_code: request.postalCode || null,
        phone: request.phone || null,
        kop_lines: JSON.stringify(request.kopLines),
      });
  });
  await refreshSession(desk);
  return {};
}
