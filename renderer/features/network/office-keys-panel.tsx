import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { TrustKeyRow, TrustOfficeRow } from '#contract/methods/network-views.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { PrintedCode } from '../../components/printed-code.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { type Ending, EndKeyForm } from './end-key-form.tsx';
import { trustKeyStatus } from './key-status.ts';

/** Every key one office ever had in the list, with how each ended; the Dinas ends them here. */
export function OfficeKeysPanel({
  office,
  drafting,
  onClose,
}: {
  readonly office: TrustOfficeRow;
  /** A draft is being signed: nothing is added to it. */
  readonly drafting: boolean;
  readonly onClose: () => void;
}) {
  const { tier, user } = useSession();
  const [ending, setEnding] = useState<Ending | null>(null);
  const permission = permit(
    permitRole(user.role, ['kepala']).why,
    drafting ? 'Selesaikan dahulu rancangan yang menunggu tanda tangan.' : null,
  );
  if (ending) return <EndKeyForm office={office} ending={ending} onClose={onClose} />;
  return (
    <SidePanel open title={office.name} subtitle={office.kind} width={600} onClose={onClose}>
      <Facts
        facts={[
          ['Kode kantor', office.office],
          ['Membaca format', `sampai ${office.reads}`],
        ]}
      />
      {!office.reachable && (
        <Alert severity="warning" variant="outlined">
          Kantor ini tidak mempunyai kunci penerima yang berlaku: Paket untuknya tidak dapat dibuat sampai ia
          mendaftar lagi.
        </Alert>
      )}
      {office.keys.map((key) => (
        <KeyBlock key={key.kid} row={key} {...(tier === 'dinas' && { onEnd: setEnding, permission })} />
      ))}
      {tier === 'dinas' && (
        <ActionButton
          label="Komputer kantor dicuri: cabut semua kunci"
          color="error"
          permission={permission}
          onClick={() => setEnding({ kind: 'revoke-office' })}
        />
      )}
    </SidePanel>
  );
}

function KeyBlock({
  row,
  onEnd,
  permission,
}: {
  readonly row: TrustKeyRow;
  readonly onEnd?: (ending: Ending) => void;
  readonly permission?: ReturnType<typeof permit>;
}) {
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', justifyContent: 'space-between' }}>
        <Typography sx={{ fontWeight: 700 }}>
          {row.roleLabel} · {row.person}
        </Typography>
        <StatusChip {...trustKeyStatus(row)} />
      </Box>
      <PrintedCode label={`Sidik jari kunci ${row.roleLabel}`} code={row.fingerprint} />
      {row.reason !== null && (
        <Typography variant="body2" color="textSecondary">
          {row.reason}
        </Typography>
      )}
      {onEnd && row.status !== 'revoked' && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          {row.status === 'active' && (
            <ActionButton
              label="Pensiunkan"
              size="small"
              permission={permission}
              quiet
              onClick={() => onEnd({ kind: 'retire-key', key: row })}
            />
          )}
          <ActionButton
            label="Cabut: dicuri atau bocor"
            size="small"
            color="error"
            permission={permission}
            quiet
            onClick={() => onEnd({ kind: 'revoke-key', key: row })}
          />
        </Box>
      )}
    </Box>
  );
}
