import { Box } from '@mui/material';
import type { RecommendationView } from '#contract/methods/proposals.ts';
import { AttachmentButton } from '../../components/attachments/attachment-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton, PaketLink } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { DeterminedIcon } from '../../theme/icons.ts';

/** What came back: the consideration of TAPD and the Keputusan Gubernur. */
export function DecreeCards({
  view,
}: {
  readonly view: Pick<RecommendationView, 'consideration' | 'determination'>;
}) {
  const { consideration, determination } = view;
  if (consideration === null && determination === null) return null;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(380px, 1fr))', gap: 2 }}>
      {consideration && (
        <Section title="Pertimbangan TAPD">
          <Facts
            facts={[
              ['Nomor', consideration.number],
              ['Tanggal', dateText(consideration.date)],
              ['Ringkasan', consideration.summary],
            ]}
          />
        </Section>
      )}
      {determination && (
        <Section
          title="Keputusan Gubernur"
          action={
            <LinkButton
              to="/outcomes"
              label="Lihat penetapan"
              icon={<DeterminedIcon fontSize="small" />}
              size="small"
            />
          }
        >
          <Facts
            facts={[
              ['Nomor', determination.number],
              ['Tanggal', dateText(determination.date)],
              ['Ditetapkan', counted(determination.recipients, 'peserta didik')],
              ['Tidak ditetapkan', counted(determination.notDetermined, 'peserta didik')],
              ['Dalam daftar, tidak diusulkan', counted(determination.unmatched, 'baris')],
            ]}
          />
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {determination.paketIds.map((paketId, index) => (
              <PaketLink key={paketId} paketId={paketId} label={`Paket penetapan ${index + 1}`} />
            ))}
            <AttachmentButton
              subject={{ kind: 'determination', id: determination.determinationId }}
              about={`Keputusan Gubernur ${determination.number}`}
              label="Pindaian Keputusan"
            />
          </Box>
        </Section>
      )}
    </Box>
  );
}
