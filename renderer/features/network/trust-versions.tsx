import { Box } from '@mui/material';
import type { TrustVersionRow } from '#contract/methods/network-views.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText } from '../../text/dates.ts';
import { UpdateIcon } from '../../theme/icons.ts';

/** Every version this office has proven, newest first, with what it changed. */
export function TrustVersions({ versions }: { readonly versions: readonly TrustVersionRow[] }) {
  return (
    <Section
      title="Riwayat daftar kepercayaan"
      note="Daftar yang baru datang di dalam setiap Paket dan langsung berlaku bila tanda tangannya sah; tidak ada yang perlu ditekan."
    >
      {versions.length === 0 ? (
        <EmptyState
          icon={<UpdateIcon />}
          title="Belum ada daftar kepercayaan"
          next="Daftar pertama datang bersama Paket pertama dari Dinas."
        />
      ) : (
        <SimpleTable
          label="Riwayat daftar kepercayaan"
          heads={['Versi', 'Terbit', 'Ditandatangani oleh', 'Yang berubah']}
          rows={versions.map((row) => ({
            key: String(row.version),
            cells: [
              String(row.version),
              dateText(row.issued),
              row.signers.join(', '),
              <Sentences key="changes" sentences={row.changes} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return 'Hanya masa berlakunya';
  return (
    <Box component="ul" sx={{ m: 0, pl: 2, display: 'grid', gap: 0.25 }}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Box>
  );
}
