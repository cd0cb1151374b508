import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { ResponseOf } from '#contract/api.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { DocumentLink } from '../../components/link-button.tsx';
import { PrintedCode } from '../../components/printed-code.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { SaveIcon } from '../../theme/icons.ts';

type Made = ResponseOf<'root.makeKey'>;

/** One holder's key: he types his own passphrase, the file goes onto his own stick. */
export function RootKeyForm({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('root.makeKey');
  const [made, setMade] = useState<Made | null>(null);
  const { control, handleSubmit, watch } = useForm({
    defaultValues: { name: '', nip: '', passphrase: '', again: '' },
  });
  const send = handleSubmit(async ({ name, nip, passphrase }) => {
    await act.run({ name, nip: nipValue(nip) ?? '', passphrase }, setMade);
  });
  if (made) return <RootKeyResult made={made} onClose={onClose} />;
  return (
    <FormPanel
      open
      title="Buat kunci pemegang"
      sentence="Pemegang kunci duduk di sini sendiri, mengetik kata sandinya, lalu menyimpan berkas kunci pada flashdisk miliknya. Program tidak menyimpan kunci itu."
      submit="Buat kunci"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput control={control} name="name" label="Nama pemegang" required autoFocus maxLength={120} />
      <NipField
        control={control}
        name="nip"
        label="NIP"
        required
        hint="18 angka. Satu orang memegang satu kunci pangkal."
      />
      <PassphraseField
        control={control}
        name="passphrase"
        label="Kata sandi berkas kunci"
        fresh
        hint="Paling sedikit 8 karakter; kalimat pendek lebih mudah diingat. Bila lupa, kunci ini tidak dapat dibuka siapa pun."
      />
      <PassphraseField
        control={control}
        name="again"
        label="Ulangi kata sandi"
        fresh
        same={watch('passphrase')}
      />
    </FormPanel>
  );
}

function RootKeyResult({ made, onClose }: { readonly made: Made; readonly onClose: () => void }) {
  const offer = useOffer();
  const [asked, setAsked] = useState(false);
  return (
    <SidePanel open title={`Kunci ${made.holder.name} siap`} onClose={onClose}>
      <Alert severity={asked ? 'success' : 'warning'} variant="outlined">
        <AlertTitle>
          {asked ? 'Sekarang baca kembali dari flashdisk itu' : 'Simpan sekarang, hanya sekali ini'}
        </AlertTitle>
        Simpan berkas kunci pada flashdisk milik {made.holder.name}, tutup panel ini, lalu tekan “Baca
        kembali”. Berkasnya tidak dapat diambil dua kali; bila gagal, buang kunci ini dan buat yang baru.
      </Alert>
      <div>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          Sidik jari kunci, sama dengan yang tercetak pada lembar
        </Typography>
        <PrintedCode label="Sidik jari kunci pangkal" code={made.holder.fingerprint} />
      </div>
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <ActionButton
          label="Simpan berkas kunci"
          variant="contained"
          icon={<SaveIcon />}
          busy={offer.busy}
          onClick={() => void offer.save(() => Promise.resolve(made.file)).then(() => setAsked(true))}
        />
        <SaveToStick ask={() => Promise.resolve(made.file)} onSaved={() => setAsked(true)} />
        <DocumentLink documentId={made.documentId} label="Buka lembar untuk dicetak" />
      </Box>
    </SidePanel>
  );
}
