import { Box, Paper, Typography } from '@mui/material';
import type { VerificationRow } from '#contract/methods/rounds.ts';
import { sexLabel } from '#domain/people/sex.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { DocumentMarks } from '../../components/document-marks.tsx';
import { Facts } from '../../components/facts.tsx';
import { ReasonList } from '../../components/reason-list.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { adviceLooks, type Result } from './advice.ts';

/** The chosen application: papers, comparison, advice with its reasons, and the two results. */
export function QueueDetail(props: {
  readonly row: VerificationRow;
  readonly why: string | null;
  readonly busy: boolean;
  readonly onGive: (result: Result) => void;
}) {
  const { row, why } = props;
  const permission = { allowed: why === null, why };
  return (
    <Paper sx={{ border: 1, borderColor: 'divider', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Box
        tabIndex={0}
        role="region"
        aria-label="Rincian pengajuan"
        sx={{ flex: 1, overflow: 'auto', p: 2, display: 'grid', gap: 1.5, alignContent: 'start' }}
      >
        <Typography variant="h2">{row.name}</Typography>
        <Facts
          facts={[
            ['NIK', row.nikMasked],
            ['Lahir', dateText(row.birthDate)],
            ['Jenis kelamin', sexLabel(row.sex)],
            ['Sekolah', row.schoolName],
            ['Kelas', `${row.level} kelas ${row.classGrade}`],
            ['Data pembanding', row.comparison ?? 'Tidak diperbandingkan'],
          ]}
        />
        <DocumentMarks documents={row.documents} />
        <Box>
          <Typography variant="overline">Saran program</Typography>
          <div>
            {row.adviceOutcome === null ? (
              'Jalankan pemeriksaan pada putaran ini untuk mendapat saran.'
            ) : (
              <StatusChip {...adviceLooks[row.adviceOutcome]} />
            )}
          </div>
        </Box>
        <ReasonList reasons={row.adviceReasons} />
        {row.deviationReason !== null && (
          <Facts facts={[['Alasan berbeda dari saran', row.deviationReason]]} />
        )}
      </Box>
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
        <ActionButton
          label="Lulus (L)"
          variant="contained"
          permission={permission}
          quiet
          busy={props.busy}
          onClick={() => props.onGive('lulus')}
        />
        <ActionButton
          label="Tidak lulus (T)"
          color="error"
          permission={permission}
          quiet
          busy={props.busy}
          onClick={() => props.onGive('tidak-lulus')}
        />
        {why !== null && (
          <Typography variant="caption" color="textSecondary" sx={{ flex: 1, minWidth: 160 }}>
            {why}
          </Typography>
        )}
      </Box>
    </Paper>
  );
}
