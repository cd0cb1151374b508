import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ErasureView } from '#contract/methods/erasure.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText, instantText } from '../../text/dates.ts';
import { BackIcon, EraseIcon } from '../../theme/icons.ts';

export function ErasurePage() {
  const { applicationId = '' } = useParams();
  const reading = useCall('erasure.preview', { applicationId });
  return (
    <PageFrame
      title="Hapus data seorang anak"
      sentence="Atas permintaan orang tua atau wali (UU 27/2022 Pasal 8). Yang sudah masuk dokumen bertanda tangan tetap disimpan menurut jadwal retensi arsip."
      above={
        <LinkButton to="/pupils" label="Peserta didik" icon={<BackIcon />} variant="text" size="small" />
      }
    >
      <Loaded reading={reading}>{(view) => <ErasureBody view={view} />}</Loaded>
    </PageFrame>
  );
}

function ErasureBody({ view }: { readonly view: ErasureView }) {
  const { user } = useSession();
  const act = useAct('erasure.remove');
  const tell = useNotice();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = async (reason: string) => {
    const done = await act.run({ applicationId: view.applicationId, reason }, ({ swept }) => {
      tell(
        swept
          ? 'Data anak itu sudah dihapus, termasuk sisanya di berkas basis data.'
          : 'Data anak itu sudah dihapus. Sisanya di berkas kerja hilang saat program ditutup.',
      );
      void navigate('/pupils');
    });
    if (done) setAsking(false);
  };
  const sealed = view.sealed.length > 0;
  return (
    <>
      {sealed ? <SealedPapers view={view} /> : <WhatGoes view={view} />}
      {!sealed && <BackupsHolding view={view} />}
      <Box>
        <ActionButton
          label="Hapus data anak ini"
          icon={<EraseIcon />}
          color="error"
          variant="contained"
          permission={permit(
            permitRole(user.role, ['kepala']).why,
            sealed ? 'Ada dokumen bertanda tangan yang memuat anak ini.' : null,
          )}
          onClick={() => setAsking(true)}
        />
      </Box>
      {asking && (
        <ConfirmDialog
          open
          danger
          title={`Hapus data ${view.name}?`}
          confirm="Hapus"
          reason="Alasan, misalnya surat permintaan orang tua tanggal ..."
          act={act}
          onConfirm={(reason) => void remove(reason)}
          onClose={() => setAsking(false)}
        >
          Penghapusan tidak dapat diurungkan. Alasannya masuk catatan kegiatan.
        </ConfirmDialog>
      )}
    </>
  );
}

function WhatGoes({ view }: { readonly view: ErasureView }) {
  return (
    <>
      <Alert severity="info">
        {view.name}, {view.schoolName}, belum tercantum dalam dokumen bertanda tangan: seluruh datanya dapat
        dihapus.
      </Alert>
      <Section title="Yang dihapus">
        <SimpleTable
          label="Yang dihapus"
          heads={['Data', 'Jumlah']}
          rows={view.removes.map(({ label, count }) => ({ key: label, cells: [label, count] }))}
        />
        <Typography variant="body2" color="textSecondary">
          Catatan kegiatan tetap menyebut bahwa penghapusan terjadi, tanpa nama atau NIK.
        </Typography>
      </Section>
    </>
  );
}

/** What deletion cannot reach: said before it is asked for. */
function BackupsHolding({ view }: { readonly view: ErasureView }) {
  return (
    <Section
      title="Cadangan yang masih memuat anak ini"
      note="Cadangan tidak diubah. Datanya hilang saat cadangan itu dihapus menurut masa simpannya (paling banyak 12 bulan; yang terakhir dari setiap jenis disimpan sampai ada penggantinya), dan kembali bila cadangan itu dipulihkan: ulangi penghapusan sesudahnya. Periksa juga salinan pada media di luar komputer ini."
    >
      {view.backups.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          Tidak ada cadangan di komputer ini yang memuatnya.
        </Typography>
      ) : (
        <SimpleTable
          label="Cadangan yang masih memuat anak ini"
          heads={['Dibuat', 'Biasanya disimpan sampai']}
          rows={view.backups.map(({ madeAt, until }) => ({
            key: madeAt,
            cells: [instantText(madeAt), dateText(until)],
          }))}
        />
      )}
    </Section>
  );
}

function SealedPapers({ view }: { readonly view: ErasureView }) {
  return (
    <Section
      title="Tidak dapat dihapus"
      note={`${view.name}, ${view.schoolName}, tercantum dalam arsip di bawah ini. Arsip disimpan ${view.retentionYears} tahun setelah tahun anggarannya, kecuali jadwal retensi kantor menentukan lain. Sampaikan ini kepada pemohon.`}
    >
      <SimpleTable
        label="Arsip yang memuat anak ini"
        heads={['Arsip', '']}
        rows={view.sealed.map(({ label, link }, index) => ({
          key: `${label} ${index}`,
          cells: [label, link !== null && <LinkButton key="open" to={link} label="Buka" size="small" />],
        }))}
      />
    </Section>
  );
}
