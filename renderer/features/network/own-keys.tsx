import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { OwnKeyRow } from '#contract/methods/network-views.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PrintedCode } from '../../components/printed-code.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';
import { LockIcon, PrintIcon, UpdateIcon } from '../../theme/icons.ts';
import { EnrolmentExport } from './enrolment-export.tsx';
import { adviceOf, keyStatus } from './key-status.ts';
import { RenewKeyForm } from './renew-key-form.tsx';

/** The signed-in person's key and the office's: where each stands, and what to do about it. */
export function OwnKeys() {
  const { user } = useSession();
  const keys = useCall('keys.mine', {});
  const [panel, setPanel] = useState<'enrol' | 'mine' | 'office' | null>(null);
  const close = () => setPanel(null);
  return (
    <Section
      title="Kunci saya"
      note="Kunci menandatangani Paket atas nama Anda. Ia terkunci dengan kata sandi Anda dan baru dipercaya kantor lain setelah tercantum dalam daftar kepercayaan."
      action={
        <ActionButton
          label="Cetak lembar dan daftarkan"
          icon={<PrintIcon />}
          permission={permitRole(user.role, ['operator', 'kepala', 'admin'])}
          quiet
          onClick={() => setPanel('enrol')}
        />
      }
    >
      <Loaded reading={keys} lines={3}>
        {(rows) => <KeyTable rows={rows} />}
      </Loaded>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <ActionButton
          label="Buat kunci baru untuk saya"
          icon={<UpdateIcon />}
          permission={permitRole(user.role, ['operator', 'kepala'])}
          onClick={() => setPanel('mine')}
        />
        <ActionButton
          label="Buat kunci kantor yang baru"
          icon={<UpdateIcon />}
          permission={permitRole(user.role, ['kepala'])}
          onClick={() => setPanel('office')}
        />
      </Box>
      {panel === 'enrol' && <EnrolmentExport onClose={close} />}
      {(panel === 'mine' || panel === 'office') && <RenewKeyForm whose={panel} onClose={close} />}
    </Section>
  );
}

function KeyTable({ rows }: { readonly rows: readonly OwnKeyRow[] }) {
  if (rows.length === 0)
    return (
      <EmptyState
        icon={<LockIcon />}
        title="Anda tidak menandatangani Paket"
        next="Hanya operator dan kepala mempunyai kunci tanda tangan."
      />
    );
  const advice = adviceOf(rows);
  return (
    <>
      {advice !== null && (
        <Alert severity="warning" variant="outlined">
          {advice}
        </Alert>
      )}
      <SimpleTable
        label="Kunci saya"
        heads={['Pemegang', 'Sidik jari kunci', 'Dibuat', 'Keadaan']}
        rows={rows.map((row) => ({
          key: row.kid,
          cells: [
            <Holder key="holder" row={row} />,
            <PrintedCode key="code" label={`Sidik jari kunci ${row.holder}`} code={row.fingerprint} />,
            instantText(row.madeAt),
            <Box key="state">
              <StatusChip {...keyStatus(row)} />
              {row.reason !== null && (
                <Typography variant="caption" color="textSecondary" component="p">
                  {row.reason}
                </Typography>
              )}
            </Box>,
          ],
        }))}
      />
    </>
  );
}

function Holder({ row }: { readonly row: OwnKeyRow }) {
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {row.holder}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {row.whose === 'office' ? 'Kunci kantor: tanda terima dan pendaftaran' : row.roleLabel}
      </Typography>
    </>
  );
}
