import { Box } from '@mui/material';
import type { RoundView } from '#contract/methods/rounds.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { PaperJobButton } from '../../components/paper-job-button.tsx';
import { PrintBatch } from '../../components/print-batch.tsx';
import { PrintForms } from '../../components/print-forms.tsx';
import { Section } from '../../components/section.tsx';

/** Everything the round has put on paper in one print, and the slips for those who did not pass. */
export function RoundPapers({ round }: { readonly round: RoundView }) {
  const { user } = useSession();
  const slips = useAct('documents.resultSlips');
  const isAnnounced = round.announcements.length > 0;
  return (
    <Section
      title="Cetak kertas putaran"
      note="Semua dokumen yang sudah terbit dalam satu berkas, dan pemberitahuan hasil bagi orang tua/wali yang anaknya tidak lulus."
    >
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'start' }}>
        <PrintBatch
          of={{ kind: 'round', roundId: round.roundId }}
          label="Cetak semua dokumen"
          why={round.beritaAcara === null ? 'Belum ada dokumen; yang pertama Berita Acara.' : null}
        />
        <PaperJobButton
          label="Cetak pemberitahuan hasil"
          title="Menyusun pemberitahuan"
          act={slips}
          run={() => slips.run({ roundId: round.roundId })}
          permission={permitRole(
            user.role,
            ['operator', 'kepala'],
            permit(isAnnounced ? null : 'Hasilnya belum diumumkan.'),
          )}
        />
        {isAnnounced && (
          <PrintForms
            label="Cetak formulir rekening"
            forms={[{ form: 'DOC-15', of: { kind: 'round', roundId: round.roundId } }]}
          />
        )}
      </Box>
    </Section>
  );
}
