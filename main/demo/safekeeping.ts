import { dinasOf, type Road } from './road.ts';

/** The Dinas' backup, written out and read back, and its log for a check by script. */
export async function keepSafe(road: Road): Promise<void> {
  const dinas = dinasOf(road);
  await dinas.as('admin');
  const { backups } = await dinas.call('backups.make', {});
  const saved = dinas.keep(await dinas.call('backups.exportFile', {}), 'ekspor');
  const { secondPlace } = await dinas.call('backups.checkFile', { file: dinas.put(saved.name, saved.bytes) });
  const check = await dinas.call('audit.check', {});
  dinas.keep(await dinas.call('audit.export', {}), 'ekspor');
  road.say(
    `${dinas.office}: ${backups.length} cadangan, salinan di tempat kedua dibaca kembali ${secondPlace === null ? 'gagal' : 'utuh'}; ` +
      `catatan ${check.rows} baris ${check.intact ? 'utuh' : 'rusak'}, ${check.held.length} kepala di kantor lain`,
  );
}
