import { Box, Link as TextLink, Paper, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { LikenessView } from '#contract/methods/comparison.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { useNotice } from '../../components/notices.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { DecideLikeness } from './decide-likeness.tsx';
import { likenessKeys } from './likeness-keys.ts';
import { SideTable } from '../../components/side-table.tsx';

type Verdict = 'cocok' | 'bukan';

/** One question at a time: which child, which record, what agrees; then the next. */
export function LikenessStepper(props: {
  readonly row: LikenessView;
  readonly at: number;
  readonly total: number;
  readonly onAt: (at: number) => void;
}) {
  const { row, at, total, onAt } = props;
  const { user } = useSession();
  const [asking, setAsking] = useState<Verdict | null>(null);
  const undo = useAct('likenesses.undo');
  const tell = useNotice();
  const permission = permitRole(user.role, ['operator', 'kepala'], row.permission);
  const open = row.decision === null && permission.allowed;

  useEffect(() => {
    const onKey = likenessKeys({
      move: (step) => onAt(Math.max(0, Math.min(total - 1, at + step))),
      decide: (verdict) => open && setAsking(verdict),
    });
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [at, total, onAt, open]);

  const takeBack = async () => {
    if (await undo.run({ applicationId: row.applicationId }))
      tell('Keputusan diurungkan; pertanyaannya kembali menunggu.');
  };

  return (
    <Paper
      component="article"
      aria-label={row.name}
      sx={{ border: 1, borderColor: 'divider', overflow: 'hidden' }}
    >
      <Box
        sx={{
          px: 2,
          py: 1.25,
          display: 'flex',
          gap: 2,
          alignItems: 'center',
          flexWrap: 'wrap',
          bgcolor: 'ground.sunken',
        }}
      >
        <Box sx={{ flex: 1, minWidth: 260 }}>
          <Typography variant="h2">{row.name}</Typography>
          <Typography variant="body2" color="textSecondary">
            <TextLink component={Link} to={`/rounds/${row.roundId}`}>
              {row.schoolName}
            </TextLink>
            {`; ${row.evidence}`}
          </Typography>
        </Box>
        <Typography variant="body2" aria-live="polite">{`${at + 1} dari ${total}`}</Typography>
        <ActionButton
          label="Sebelumnya (K)"
          permission={{ allowed: at > 0, why: 'Ini yang pertama.' }}
          quiet
          onClick={() => onAt(at - 1)}
        />
        <ActionButton
          label="Berikutnya (J)"
          permission={{ allowed: at < total - 1, why: 'Ini yang terakhir.' }}
          quiet
          onClick={() => onAt(at + 1)}
        />
      </Box>
      <ActFeedback act={undo} title="Mengurungkan keputusan" />
      <SideTable left="Usulan" right={`${row.set}, ${row.ref}`} lines={row.lines} />
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          p: 1.5,
          borderTop: 1,
          borderColor: 'divider',
          flexWrap: 'wrap',
          alignItems: 'center',
        }}
      >
        {row.decision === null ? (
          <>
            <ActionButton
              label="Cocok, orang yang sama (C)"
              variant="contained"
              permission={permission}
              onClick={() => setAsking('cocok')}
            />
            <ActionButton
              label="Bukan, orang lain (B)"
              permission={permission}
              quiet
              onClick={() => setAsking('bukan')}
            />
          </>
        ) : (
          <>
            <Box sx={{ flex: 1, minWidth: 260 }}>
              <StatusChip
                tone="done"
                label={row.decision.verdict === 'cocok' ? 'Diputus: cocok' : 'Diputus: bukan orang yang sama'}
              />
              <Typography variant="body2" color="textSecondary">
                {`${row.decision.reason} (${row.decision.by}, ${dateText(row.decision.on)})`}
              </Typography>
            </Box>
            <ActionButton
              label="Urungkan"
              permission={permission}
              busy={undo.busy}
              onClick={() => void takeBack()}
            />
          </>
        )}
      </Box>
      {asking && <DecideLikeness row={row} verdict={asking} onClose={() => setAsking(null)} />}
    </Paper>
  );
}
