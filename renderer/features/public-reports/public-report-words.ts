import type { PublicReportStep } from '#contract/methods/public-reports.ts';
import { publicReportItems, publicReportItemLabels } from '#domain/public-reports/advance-public-report.ts';
import type { Tone } from '../../theme/tone.ts';

export const stepWords: Readonly<Record<PublicReportStep, { readonly act: string; readonly note: string }>> =
  {
    ask: { act: 'Minta kelengkapan', note: 'Yang diminta dari pelapor' },
    register: { act: 'Daftarkan', note: 'Kepada siapa ditugaskan' },
    followUp: { act: 'Catat tindak lanjut', note: 'Tindak lanjut' },
    forward: { act: 'Teruskan ke Dinas', note: 'Dikirim melalui' },
    confirmReceipt: { act: 'Catat tanda terima Dinas', note: 'Keterangan' },
    close: { act: 'Selesaikan', note: 'Hasil' },
  };

export const itemChoices = publicReportItems.map((value) => ({
  value,
  label: publicReportItemLabels[value].replace(/^./, (letter) => letter.toUpperCase()),
}));

export function publicReportTone(state: string): Tone {
  if (state === 'closed') return 'done';
  if (state === 'incomplete') return 'attention';
  return state === 'received' ? 'neutral' : 'active';
}
