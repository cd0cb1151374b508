import { Alert, Box, Paper, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import type { DeskConflictRow, DeskMergePreview } from '#contract/methods/desks.ts';
import { permit } from '../../client/permit.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { Figures } from '../../components/figures.tsx';
import { useNotice } from '../../components/notices.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { instantText } from '../../text/dates.ts';

type Side = 'here' | 'there';

/** What comes in, and the pupils both desks worked on, side by side. */
export function MergePreview(props: {
  readonly token: string;
  readonly preview: DeskMergePreview;
  readonly onDone: () => void;
}) {
  const { preview } = props;
  const act = useAct('desks.merge');
  const tell = useNotice();
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const open = preview.conflicts.filter(({ applicationId }) => !sides.has(applicationId)).length;
  const merge = async () => {
    const choices = [...sides].map(([applicationId, side]) => ({ applicationId, side }));
    if (!(await act.run({ file: props.token, choices }))) return;
    tell(`Hasil ${preview.label} digabungkan.`);
    props.onDone();
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="body2">
        {preview.label}, diserahkan {instantText(preview.madeAt)} oleh {preview.by}.
      </Typography>
      <Figures
        figures={[
          { label: 'Permohonan', value: preview.applications },
          { label: 'Hasil baru', value: preview.results },
          { label: 'Berkas baru', value: preview.papers },
          { label: 'Data dibetulkan', value: preview.persons },
          { label: 'Belum diputuskan', value: preview.undecided },
          { label: 'Perlu dipilih', value: preview.conflicts.length },
        ]}
      />
      {preview.conflicts.map((conflict) => (
        <Conflict
          key={conflict.applicationId}
          conflict={conflict}
          side={sides.get(conflict.applicationId) ?? null}
          onSide={(side) => setSides(new Map([...sides, [conflict.applicationId, side]]))}
        />
      ))}
      {preview.conflicts.length === 0 && (
        <Alert severity="success" variant="outlined">
          Tidak ada yang dikerjakan berbeda di kedua meja.
        </Alert>
      )}
      <ActFeedback act={act} title="Menggabungkan hasil" />
      <Box>
        <ActionButton
          label="Gabungkan"
          variant="contained"
          busy={act.busy}
          permission={permit(open === 0 ? null : `${open} peserta belum dipilih.`)}
          onClick={() => void merge()}
        />
      </Box>
    </Box>
  );
}

function Conflict(props: {
  readonly conflict: DeskConflictRow;
  readonly side: Side | null;
  readonly onSide: (side: Side) => void;
}) {
  const { name, schoolName, differences } = props.conflict;
  return (
    <Paper sx={{ border: 1, borderColor: 'divider', p: 1.5, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 700, flex: 1 }}>
          {name}, {schoolName}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={props.side}
          aria-label={`Yang berlaku untuk ${name}`}
          onChange={(_event, side: Side | null) => side && props.onSide(side)}
        >
          <ToggleButton value="here">Meja ini</ToggleButton>
          <ToggleButton value="there">Meja kedua</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <SimpleTable
        label={`Perbedaan ${name}`}
        heads={['', 'Meja ini', 'Meja kedua']}
        rows={differences.map(({ label, here, there }) => ({ key: label, cells: [label, here, there] }))}
      />
    </Paper>
  );
}
