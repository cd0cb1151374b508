import { Alert, Box, Button, Step, StepLabel, Stepper } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { BackIcon, ForwardIcon } from '../../theme/icons.ts';
import { DamagePage } from './damage-page.tsx';
import { OfficeStep } from './office-step.tsx';
import { PersonStep } from './person-step.tsx';
import { blankSetup, personKeys, setupRequest, type SetupForm } from './setup-form.ts';
import { WelcomeFrame } from './welcome-frame.tsx';

const steps = [
  {
    label: 'Kantor',
    sentence: 'Pilih kantor yang memakai program ini. Jenis kantor menentukan kewenangannya.',
  },
  {
    label: 'Kepala',
    sentence: 'Pejabat yang menandatangani dan memutuskan. Kata sandinya hanya ia sendiri yang tahu.',
  },
  { label: 'Operator', sentence: 'Pegawai yang mengimpor, memeriksa, dan menyiapkan berkas.' },
  {
    label: 'Pengelola',
    sentence: 'Pegawai yang mengurus pengguna, kalender, dan pengaturan. Tidak ikut memutuskan.',
  },
] as const;

/** First start: the office, then its three accounts (U46). */
export function SetupPage({ onRecoveryCode }: { readonly onRecoveryCode: (code: string) => void }) {
  const [at, setAt] = useState(0);
  const [restoring, setRestoring] = useState(false);
  const form = useForm<SetupForm>({
    defaultValues: blankSetup(),
    mode: 'onTouched',
    shouldUnregister: false,
  });
  const setup = useAct('session.setup');
  const sample = useAct('sample.load');
  const step = steps[at];
  const person = at > 0 ? personKeys[at - 1] : undefined;

  async function forward(): Promise<void> {
    const complete = await form.trigger(person ?? ['office', 'address', 'postalCode', 'phone', 'schoolYear']);
    if (!complete) return;
    if (at < steps.length - 1) setAt(at + 1);
    else await setup.run(setupRequest(form.getValues()), ({ recoveryCode }) => onRecoveryCode(recoveryCode));
  }

  if (restoring) return <DamagePage users={[]} onClose={() => setRestoring(false)} />;
  return (
    <WelcomeFrame title="Siapkan kantor" sentence={step?.sentence ?? ''}>
      <Stepper activeStep={at}>
        {steps.map(({ label }) => (
          <Step key={label}>
            <StepLabel>{label}</StepLabel>
          </Step>
        ))}
      </Stepper>
      {at === 0 && (
        <Alert
          severity="info"
          variant="outlined"
          action={
            <Button size="small" onClick={() => setRestoring(true)}>
              Pindah ke komputer ini
            </Button>
          }
        >
          Kantor ini pernah memakai Kantor KJP di komputer lain? Bawa berkas pindah atau cadangan tunggalnya
          ke sini.
        </Alert>
      )}
      {at === 0 && (
        <Alert
          severity="info"
          variant="outlined"
          action={
            <Button size="small" disabled={sample.busy} onClick={() => void sample.run({})}>
              Muat data contoh
            </Button>
          }
        >
          Ingin mencoba dahulu? Kantor contoh dengan anak-anak rekaan dapat dimuat di sini dan kelak dihapus
          seluruhnya.
        </Alert>
      )}
      <ActFeedback act={sample} title="Memuat kantor contoh" />
      <ActFeedback act={setup} title="Menyiapkan kantor" />
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void forward();
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        {person === undefined ? (
          <OfficeStep form={form} />
        ) : (
          <PersonStep key={person} form={form} person={person} />
        )}
        <Box sx={{ display: 'flex', justifyContent: 'space-between', pt: 1 }}>
          <Button
            color="inherit"
            startIcon={<BackIcon />}
            disabled={at === 0 || setup.busy}
            onClick={() => setAt(at - 1)}
          >
            Kembali
          </Button>
          <Button type="submit" variant="contained" endIcon={<ForwardIcon />} disabled={setup.busy}>
            {at === steps.length - 1 ? 'Siapkan kantor' : 'Lanjut'}
          </Button>
        </Box>
      </Box>
    </WelcomeFrame>
  );
}
