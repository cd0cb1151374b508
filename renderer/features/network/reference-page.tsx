import { Box } from '@mui/material';
import { useState } from 'react';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { ComparisonIcon, ForwardIcon, ImportIcon } from '../../theme/icons.ts';
import { ComparisonForm } from './comparison-form.tsx';
import { ReferenceForm } from './reference-form.tsx';

const travelling = [
  'Edisi kebijakan dan besaran bantuan',
  'Hari libur dan cuti bersama',
  'Daftar kantor dan satuan pendidikan',
  'Data pembanding',
];

/** What every office works from: edition, holidays, offices, schools, comparison data (Pasal 12(1)). */
export function ReferencePage() {
  const { tier, user } = useSession();
  const summary = useCall('comparison.summary', {});
  const [panel, setPanel] = useState<'comparison' | 'send' | null>(null);
  const dinas = tier === 'dinas';
  const permission = permitRole(user.role, ['operator', 'kepala']);
  return (
    <PageFrame
      title="Data acuan"
      sentence={
        dinas
          ? 'Data pembanding dan acuan yang dikirim Dinas kepada Suku Dinas dan Kanwil untuk diteruskan.'
          : 'Acuan dari Dinas yang diteruskan kepada kantor di bawah, tanpa diubah.'
      }
      action={
        <>
          {dinas && (
            <ActionButton
              label="Impor data pembanding"
              icon={<ImportIcon />}
              permission={permission}
              quiet
              onClick={() => setPanel('comparison')}
            />
          )}
          <ActionButton
            label={dinas ? 'Siapkan Paket acuan' : 'Teruskan acuan'}
            icon={<ForwardIcon />}
            variant="contained"
            permission={permission}
            quiet
            onClick={() => setPanel('send')}
          />
        </>
      }
    >
      <Section
        title="Data pembanding"
        note="Pembanding bagi hasil verifikasi. Tidak tercantum di dalamnya bukan alasan menolak (Pasal 5 dan 12)."
      >
        <Loaded reading={summary} lines={3}>
          {(comparison) =>
            comparison === null ? (
              <EmptyState
                icon={<ComparisonIcon />}
                title="Belum ada data pembanding"
                next={
                  dinas
                    ? 'Impor daftar PPLS, BDT, atau DTKS dari berkas csv.'
                    : 'Terima Paket acuan dari Dinas pada layar Paket.'
                }
              />
            ) : (
              <Facts
                columns={2}
                facts={[
                  ['Sumber', comparison.source],
                  ['Versi', comparison.version],
                  ['Jumlah orang', counted(comparison.persons, 'orang')],
                  ['Diterima pada', dateText(comparison.receivedOn)],
                ]}
              />
            )
          }
        </Loaded>
      </Section>
      <Section
        title="Isi Paket acuan"
        note={
          dinas
            ? 'Satu Paket untuk setiap Suku Dinas dan Kanwil.'
            : 'Isi yang ditandatangani Dinas tetap utuh di dalam Paket kantor ini.'
        }
      >
        <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem', display: 'grid', gap: 0.5 }}>
          {travelling.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </Box>
      </Section>
      {panel === 'comparison' && <ComparisonForm onClose={() => setPanel(null)} />}
      {panel === 'send' && (
        <ReferenceForm
          method={dinas ? 'reference.prepare' : 'reference.relay'}
          onClose={() => setPanel(null)}
        />
      )}
    </PageFrame>
  );
}
