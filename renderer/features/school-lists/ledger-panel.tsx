import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LedgerLine } from '#contract/methods/school-list-views.ts';
import { call } from '../../client/call.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { DownloadIcon, ImportIcon } from '../../theme/icons.ts';
import { ClusterForm } from './cluster-form.tsx';
import { clusterText, ledgerStates } from './list-words.ts';
import { NihilForm } from './nihil-form.tsx';

/** A school that has sent no list yet: its template, its nihil letter, its cluster. */
export function LedgerPanel({
  school,
  onClose,
}: {
  readonly school: LedgerLine;
  readonly onClose: () => void;
}) {
  const { user } = useSession();
  const template = useOffer();
  const [form, setForm] = useState<'nihil' | 'cluster' | null>(null);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  const may = { allowed: why === null, why };
  if (form === 'nihil') return <NihilForm school={school} onClose={onClose} />;
  if (form === 'cluster') return <ClusterForm school={school} onClose={onClose} />;
  return (
    <SidePanel
      open
      title={school.name}
      subtitle={`NPSN ${school.npsn} · ${school.levelGroup} ${school.status}`}
      onClose={onClose}
    >
      <Facts
        facts={[
          ['Daftar', <StatusChip key="state" {...ledgerStates[school.state]} />],
          ['Surat nihil', school.nihilLetter],
          ...(school.mayHaveCluster ? [['Klaster PPDB Bersama', clusterText(school)] as const] : []),
        ]}
      />
      {template.refusal && <RefusalAlert refusal={template.refusal} onClose={template.clear} />}
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Button
          component={Link}
          to={`/school-lists/new?npsn=${school.npsn}`}
          variant="contained"
          startIcon={<ImportIcon />}
        >
          Terima Data Siswa
        </Button>
        <ActionButton
          label="Unduh templat Data Siswa"
          icon={<DownloadIcon />}
          busy={template.busy}
          onClick={() => void template.save(() => call('schoolLists.template', { npsn: school.npsn }))}
        />
        <ActionButton label="Catat nihil" permission={may} onClick={() => setForm('nihil')} />
        {school.mayHaveCluster && (
          <ActionButton
            label="Isi klaster PPDB Bersama"
            permission={may}
            onClick={() => setForm('cluster')}
          />
        )}
      </Box>
    </SidePanel>
  );
}
