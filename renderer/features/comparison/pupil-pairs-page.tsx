import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { PupilPairView } from '#contract/methods/comparison.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { counted } from '../../text/labels.ts';
import { DuplicateIcon } from '../../theme/icons.ts';
import { DecidePupilPair } from './decide-pupil-pair.tsx';
import { PupilPairCard } from './pupil-pair-card.tsx';

/** Pairs shown at once; the next follow as these are decided. */
const shownPairs = 20;

/** Two applications of this office that may be one child; a recap waits until a person has decided (G-46). */
export function PupilPairsPage() {
  const { user } = useSession();
  const [show, setShow] = useState<'open' | 'decided'>('open');
  const [asking, setAsking] = useState<{
    readonly pair: PupilPairView;
    readonly outcome: 'beda-orang' | 'orang-sama';
  } | null>(null);
  const pairs = useCall('pupilPairs.page', { show, pageSize: shownPairs }, { keepPrevious: true });
  const permission = permitRole(user.role, ['operator', 'kepala']);
  return (
    <PageFrame
      title="Usulan ganda"
      sentence="Anak yang tampak sama pada dua sekolah atau dua golongan, dicari setiap kali rekap masuk. Rekapitulasi menunggu sampai petugas memutuskan."
    >
      <Toolbar>
        <ChoiceBar
          label="Pasangan yang ditampilkan"
          value={show}
          choices={[
            { value: 'open', label: `Belum diputus (${pairs.data?.open ?? '…'})` },
            { value: 'decided', label: `Sudah diputus (${pairs.data?.decided ?? '…'})` },
          ]}
          onChange={setShow}
        />
      </Toolbar>
      <Loaded reading={pairs}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Section title="Pasangan">
              <EmptyState
                icon={<DuplicateIcon />}
                title={
                  show === 'open' ? 'Tidak ada pasangan yang menunggu' : 'Belum ada pasangan yang diputus'
                }
                next="Pasangan dicari sendiri oleh program setiap kali rekap sekolah atau surat permohonan masuk."
              />
            </Section>
          ) : (
            <>
              <Typography variant="body2" color="textSecondary">
                {total > rows.length
                  ? `${rows.length} pertama dari ${counted(total, 'pasangan')}; berikutnya tampil setelah ini diputus.`
                  : counted(total, 'pasangan')}
              </Typography>
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
                {rows.map((pair) => (
                  <li key={pair.pairId}>
                    <PupilPairCard
                      pair={pair}
                      permission={permission}
                      onDecide={(outcome) => setAsking({ pair, outcome })}
                    />
                  </li>
                ))}
              </Box>
            </>
          )
        }
      </Loaded>
      {asking && (
        <DecidePupilPair pair={asking.pair} outcome={asking.outcome} onClose={() => setAsking(null)} />
      )}
    </PageFrame>
  );
}
