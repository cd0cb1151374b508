import { Box } from '@mui/material';
import type { ListEntryDetail } from '#contract/methods/school-list-views.ts';
import type { Answer } from '#domain/school-lists/instrument.ts';
import { Facts } from '../../components/facts.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import type { Tone } from '../../theme/tone.ts';

export const answerMarks: Readonly<Record<Answer, { readonly tone: Tone; readonly label: string }>> = {
  ya: { tone: 'done', label: 'Ya' },
  tidak: { tone: 'problem', label: 'Tidak' },
  'tidak-berlaku': { tone: 'neutral', label: 'Tidak berlaku' },
};
const unanswered = { tone: 'attention', label: 'Belum dijawab' } as const;

/** The ten answers as the school gave them, and both checklists (G-35). */
export function InstrumentAnswers({ entry }: { readonly entry: ListEntryDetail }) {
  const { instrument, papers, questions, choices } = entry;
  if (!instrument || !papers) return null;
  const ticks: Readonly<Record<string, boolean | null>> = { ...papers.brought, ...papers.uploaded };
  return (
    // A box of their own: scrolling tables would share out the height of the panel.
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Facts
        columns={2}
        facts={[
          ['Verifikator', instrument.verifier],
          ['Tanggal verifikasi', dateText(instrument.verifiedOn)],
          ['Tidak berlaku karena', instrument.notApplicableReason],
          ['Catatan', instrument.note],
        ]}
      />
      <SimpleTable
        label="Instrumen kelayakan"
        heads={['Matriks', 'Pertanyaan', 'Jawaban']}
        rows={questions.map(({ code, step, text }) => {
          const answer = instrument.answers[code];
          return {
            key: code,
            cells: [step, text, <StatusChip key="answer" {...(answer ? answerMarks[answer] : unanswered)} />],
          };
        })}
      />
      <SimpleTable
        label="Berkas"
        heads={['Asal', 'Berkas', 'Keadaan']}
        rows={[
          ...choices.brought.map(({ code, label }) => ['Dibawa wali', code, label] as const),
          ...choices.uploads.map(({ code, label }) => ['Diunggah sekolah', code, label] as const),
        ].map(([from, code, label]) => ({ key: code, cells: [from, label, tickText(ticks[code])] }))}
      />
    </Box>
  );
}

function tickText(tick: boolean | null | undefined): string {
  if (tick === true) return 'Ada';
  return tick === false ? 'Tidak ada' : 'Tidak disebut';
}
