import { Box, FormControlLabel, Paper, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { ReportRow } from '#contract/methods/objections.ts';
import { AttachmentButton } from '../../components/attachments/attachment-button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { type Decision, needsDetail } from './decisions.ts';
import { findings } from './order-words.ts';

// A Kanwil decides on its own Berita Acara: Pasal 19 huruf c asks for no report.
const sourceWords: Readonly<Record<ReportRow['source'], string>> = {
  paket: 'laporan',
  kertas: 'laporan kertas',
  'berita-acara': 'Berita Acara',
};

/** What is objected on the left, what was found on the right, the decision below. */
export function ReportCard(props: {
  readonly report: ReportRow;
  readonly decision: Decision | undefined;
  readonly mayDecide: boolean;
  readonly onDecide: (decision: Decision | null) => void;
}) {
  const { report, decision } = props;
  const titleId = useId();
  return (
    <Paper
      component="article"
      aria-labelledby={titleId}
      sx={{ border: 1, borderColor: decision ? 'primary.main' : 'divider', overflow: 'hidden' }}
    >
      <Box
        sx={{
          px: 2,
          py: 1.25,
          display: 'flex',
          gap: 2,
          alignItems: 'baseline',
          flexWrap: 'wrap',
          bgcolor: 'ground.sunken',
        }}
      >
        <Typography id={titleId} variant="h2" sx={{ flex: 1, minWidth: 260 }}>
          {report.subject}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {report.unitName} · golongan {report.applicantClass} · agenda {report.agendaNo} ·{' '}
          {sourceWords[report.source]} {report.reportNumber}, {dateText(report.reportDate)}
          {report.again && ' · peninjauan kembali (Pasal 23)'}
        </Typography>
        <AttachmentButton
          subject={{ kind: 'reviewReport', id: report.reportId }}
          about={`Laporan ${report.reportNumber}`}
        />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
          '& > div + div': { borderLeft: 1, borderColor: 'divider' },
        }}
      >
        <Side
          title="Keberatan"
          status={<Typography sx={{ fontWeight: 700, fontSize: '0.8125rem' }}>{report.typeLabel}</Typography>}
          text={report.grounds}
        />
        <Side
          title="Hasil peninjauan lapangan"
          status={
            <StatusChip
              tone={findings[report.proposedFinding].tone}
              label={`Usul peninjau: ${findings[report.proposedFinding].label.toLowerCase()}`}
            />
          }
          text={report.facts}
        />
      </Box>
      {report.state === 'diputus' ? (
        <Box sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
          <StatusChip tone="done" label="Sudah diputus dengan surat perintah" />
        </Box>
      ) : (
        props.mayDecide && <DecisionRow {...props} titleId={titleId} />
      )}
    </Paper>
  );
}

function Side({
  title,
  status,
  text,
}: {
  readonly title: string;
  readonly status: ReactNode;
  readonly text: string;
}) {
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 0.5, alignContent: 'start' }}>
      <Typography variant="caption" color="textSecondary">
        {title}
      </Typography>
      {status}
      <Typography variant="body1" sx={{ whiteSpace: 'pre-line', mt: 0.5 }}>
        {text}
      </Typography>
    </Box>
  );
}

function DecisionRow(props: {
  readonly report: ReportRow;
  readonly decision: Decision | undefined;
  readonly titleId: string;
  readonly onDecide: (decision: Decision | null) => void;
}) {
  const { report, decision, onDecide } = props;
  const mustSay = needsDetail(report, decision);
  const choose = (value: string) => {
    if (value === 'benar' || value === 'tidak-benar')
      onDecide({ finding: value, detail: decision?.detail ?? '' });
    else onDecide(null);
  };
  return (
    <Box
      sx={{
        px: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        display: 'flex',
        gap: 2,
        alignItems: 'flex-start',
        flexWrap: 'wrap',
      }}
    >
      <RadioGroup
        row
        aria-labelledby={props.titleId}
        value={decision?.finding ?? ''}
        onChange={(_event, value) => choose(value)}
      >
        <FormControlLabel value="benar" control={<Radio size="small" />} label="Keberatan benar" />
        <FormControlLabel value="tidak-benar" control={<Radio size="small" />} label="Tidak benar" />
        <FormControlLabel value="" control={<Radio size="small" />} label="Belum diputus" />
      </RadioGroup>
      {decision?.finding === 'benar' && (
        <TextField
          label={mustSay ? 'Perbaikan data yang diperintahkan' : 'Keterangan pada perintah'}
          required={mustSay}
          value={decision.detail}
          onChange={(event) => onDecide({ ...decision, detail: event.target.value })}
          multiline
          sx={{ flex: '1 1 320px' }}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      )}
    </Box>
  );
}
