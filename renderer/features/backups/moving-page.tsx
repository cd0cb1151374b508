import { Alert, Box, Step, StepContent, StepLabel, Stepper, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { MoveView } from '#contract/methods/moving.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { instantText } from '../../text/dates.ts';
import { BackIcon } from '../../theme/icons.ts';
import { PackMove } from './pack-move.tsx';
import { ReadBackMove } from './read-back-move.tsx';

/** Pindah komputer (U49): save the file, read it back, open it on the other PC. */
export function MovingPage() {
  const reading = useCall('moving.view', {});
  return (
    <PageFrame
      title="Pindah komputer"
      sentence="Membawa kantor ini ke komputer lain dengan satu berkas. Yang bekerja selalu hanya satu komputer."
      above={<LinkButton to="/backups" label="Cadangan" icon={<BackIcon />} variant="text" size="small" />}
    >
      <Loaded reading={reading}>{(view) => <Steps view={view} />}</Loaded>
    </PageFrame>
  );
}

function Steps({ view }: { readonly view: MoveView }) {
  const { user } = useSession();
  const guard = permitRole(user.role, ['kepala', 'admin']);
  const at = { here: 0, packed: view.kind === 'packed' && view.workedSince ? 0 : 1, moved: 2 }[view.kind];
  const steps: readonly { readonly label: string; readonly content: ReactNode }[] = [
    {
      label: 'Simpan berkas pindah',
      content: (
        <>
          {view.kind === 'packed' && (
            <Alert severity="warning">
              Sesudah berkas {instantText(view.madeAt)} dibuat masih ada pekerjaan di sini. Buat berkas yang
              baru.
            </Alert>
          )}
          <Typography variant="body2">
            Selesaikan dahulu pekerjaan yang terbuka. Berkasnya terenkripsi dan hanya terbuka dengan kata
            sandi pengguna kantor ini.
          </Typography>
          <PackMove permission={guard} />
        </>
      ),
    },
    {
      label: 'Periksa salinannya, lalu lepaskan komputer ini',
      content: (
        <>
          <Typography variant="body2">
            Pilih berkas itu dari flashdisk. Bila utuh, komputer ini berhenti mencatat.
          </Typography>
          <ReadBackMove />
          <PackMove permission={guard} again />
        </>
      ),
    },
    {
      label: 'Buka di komputer yang baru',
      content: (
        <>
          <Typography variant="body2" component="div">
            Di komputer baru: pasang Kantor KJP, buka, tekan <strong>Pindah ke komputer ini</strong> pada
            layar pertama, pilih berkas dari flashdisk, ketik kata sandi kepala atau pengelola. Berkas berlaku
            14 hari.
          </Typography>
          {view.kind === 'moved' && <TakeBack view={view} />}
        </>
      ),
    },
  ];
  return (
    <Section title={titles[view.kind]}>
      <Stepper orientation="vertical" activeStep={at}>
        {steps.map(({ label, content }) => (
          <Step key={label}>
            <StepLabel>{label}</StepLabel>
            <StepContent>
              <Box sx={{ display: 'grid', gap: 1.5, py: 0.5 }}>{content}</Box>
            </StepContent>
          </Step>
        ))}
      </Stepper>
    </Section>
  );
}

const titles: Readonly<Record<MoveView['kind'], string>> = {
  here: 'Kantor ada di komputer ini',
  packed: 'Berkas pindah sudah dibuat',
  moved: 'Kantor sudah dipindahkan dari komputer ini',
};

function TakeBack({ view }: { readonly view: Extract<MoveView, { kind: 'moved' }> }) {
  const { user } = useSession();
  const act = useAct('moving.takeBack');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Alert severity="info" variant="outlined">
        Dilepaskan oleh {view.by} pada {instantText(view.movedAt)}. Bila kelak kantor kembali ke sini dengan
        berkas dari komputer baru, keluar dahulu, lalu tekan &quot;Pindah kembali ke sini&quot; pada layar
        masuk.
      </Alert>
      <Box>
        <ActionButton
          label="Batalkan pindah"
          quiet
          permission={permitRole(user.role, ['kepala'])}
          onClick={() => setAsking(true)}
        />
      </Box>
      <ConfirmDialog
        open={asking}
        title="Batalkan pindah komputer"
        confirm="Batalkan pindah"
        reason="Alasan"
        danger
        act={act}
        onConfirm={(reason) => void act.run({ reason }).then((done) => done && setAsking(false))}
        onClose={() => setAsking(false)}
      >
        Lakukan hanya bila komputer baru tidak dipakai. Apa yang dikerjakan di sana tidak ada di sini, dan
        Paket berikutnya baru dapat dikirim sesudah tanda terima kantor tujuan menyebut nomor terakhir, atau
        kepala membuka urutan baru.
      </ConfirmDialog>
    </>
  );
}
