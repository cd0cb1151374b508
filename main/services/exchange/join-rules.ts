import type { TakeInRule } from './payload.ts';

/** One kind of Paket that carries several files, each with a rule of its own. */
export function joinRules(...rules: readonly TakeInRule[]): TakeInRule {
  return {
    async differences(db, paket) {
      const found = [];
      for (const rule of rules) found.push(...(await rule.differences(db, paket)));
      return found;
    },
    async takeIn(desk, work, paket, job) {
      let [rowsOk, rowsBad] = [0, 0];
      const rejected = [];
      for (const rule of rules) {
        const taken = await rule.takeIn(desk, work, paket, job);
        rowsOk += taken.rowsOk;
        rowsBad += taken.rowsBad;
        rejected.push(...(taken.rejected ?? []));
      }
      return { rowsOk, rowsBad, rejected };
    },
  };
}
