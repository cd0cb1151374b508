import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { PairView } from '#contract/methods/proposals.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { counted } from '../../text/labels.ts';
import { DuplicateIcon, SearchIcon } from '../../theme/icons.ts';
import { DecidePair } from './decide-pair.tsx';
import { CandidatePairCard } from './pair-card.tsx';

/** Pairs shown at once; the next follow as these are decided. */
const shownPairs = 20;

/** The same child in two schools or sections, decided side by side (G-46). */
export function DuplicatesPage() {
  const { user } = useSession();
  const [open, setOpen] = useState<'open' | 'all'>('open');
  const [decision, setDecision] = useState<{
    readonly pair: PairView;
    readonly outcome: 'beda-orang' | 'orang-sama';
  } | null>(null);
  const pairs = useCall('duplicates.page', { open: open === 'open', pageSize: shownPairs });
  const find = useAct('duplicates.find');
  const tell = useNotice();
  const permission = permitRole(user.role, ['operator', 'kepala']);
  const search = async () => {
    const result = await find.run({});
    if (result) tell(`${result.found} pasangan ditemukan, ${result.open} belum diputus.`);
  };
  return (
    <PageFrame
      title="Data ganda"
      sentence="Anak yang tampak sama di dua sekolah atau dua kantor. Program hanya menunjukkan; orang yang memutuskan."
      action={
        <ActionButton
          label="Cari data ganda"
          icon={<SearchIcon />}
          variant="contained"
          permission={permission}
          busy={find.busy}
          onClick={() => void search()}
        />
      }
    >
      <Toolbar>
        <ChoiceBar
          label="Pasangan yang ditampilkan"
          value={open}
          choices={[
            { value: 'open', label: 'Belum diputus' },
            { value: 'all', label: 'Semua' },
          ]}
          onChange={setOpen}
        />
      </Toolbar>
      <ActFeedback act={find} title="Mencari data ganda" />
      <Loaded reading={pairs}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Section title="Pasangan">
              <EmptyState
                icon={<DuplicateIcon />}
                title="Tidak ada pasangan yang menunggu"
                next="Tekan “Cari data ganda” setelah semua rekap diterima."
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
                    <CandidatePairCard
                      pair={pair}
                      permission={permission}
                      onDecide={(outcome) => setDecision({ pair, outcome })}
                    />
                  </li>
                ))}
              </Box>
            </>
          )
        }
      </Loaded>
      {decision && (
        <DecidePair pair={decision.pair} outcome={decision.outcome} onClose={() => setDecision(null)} />
      )}
    </PageFrame>
  );
}
