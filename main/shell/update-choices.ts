import type { MessageBoxOptions } from 'electron';

/** When an update is put in place: always a person's choice, made anew for every version (U45). */
export type UpdateWhen = 'at-quit' | 'now' | 'later';

const choices: readonly { readonly when: UpdateWhen; readonly label: string }[] = [
  { when: 'at-quit', label: 'Saat keluar' },
  { when: 'now', label: 'Sekarang' },
  { when: 'later', label: 'Nanti' },
];

/**
 * The question with its three answers. Closing it means later, and Enter does not break off anybody's work.
 *
 * The host cannot see whether a round is open; nothing is ever put in place without this answer, so none is forced.
 */
export function updateQuestion(version: string): MessageBoxOptions {
  return {
    type: 'question',
    title: 'Pembaruan Kantor KJP',
    message: `Versi ${version} tersedia dan bertanda tangan penerbit. Kapan dipasang?`,
    detail:
      'Saat keluar: dipasang sesudah program ditutup. Sekarang: program ditutup dan dibuka lagi; selesaikan dulu isian yang terbuka. Nanti: tidak ada yang berubah.',
    buttons: choices.map(({ label }) => label),
    defaultId: choices.findIndex(({ when }) => when === 'at-quit'),
    cancelId: choices.findIndex(({ when }) => when === 'later'),
    noLink: true,
  };
}

/** What the pressed button means; anything unknown is later. */
export function updateAnswer(response: number): UpdateWhen {
  return choices[response]?.when ?? 'later';
}
