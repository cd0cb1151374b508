import { Box, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { PaketView } from '#contract/methods/paket.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { usePakets } from './use-pakets.ts';

/** One passphrase signs exactly the list shown (exchange.md 3). */
export function SignPanel(props: {
  readonly paketIds: readonly string[];
  readonly onClose: () => void;
  readonly onSigned?: () => void;
}) {
  const { user } = useSession();
  const act = useAct('paket.sign');
  const tell = useNotice();
  const { pakets, pending, error } = usePakets(props.paketIds);
  const { control, handleSubmit } = useForm({ defaultValues: { passphrase: '' } });
  const mine = pakets.filter(({ sign }) => sign.allowed);
  const others = pakets.filter(({ sign }) => !sign.allowed);
  const send = handleSubmit(async ({ passphrase }) => {
    const signed = await act.run({ paketIds: mine.map(({ paketId }) => paketId), passphrase });
    if (!signed) return;
    tell(signedSentence(signed));
    props.onSigned?.();
    props.onClose();
  });
  return (
    <FormPanel
      open
      title={mine.length === 1 ? 'Tandatangani Paket' : `Tandatangani ${mine.length} Paket`}
      sentence={`Anda, ${user.name}, menandatangani tepat daftar ini dengan angka yang tertera. Isi yang berubah setelahnya membatalkan tanda tangan.`}
      submit="Tandatangani"
      act={act}
      width={580}
      disabled={pending || mine.length === 0}
      onSubmit={send}
      onClose={props.onClose}
    >
      {error && <RefusalAlert refusal={refusalOf(error)} />}
      {mine.length > 0 && (
        <Box
          component="ol"
          aria-label="Paket yang ditandatangani"
          sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}
        >
          {mine.map((paket) => (
            <SignItem key={paket.paketId} paket={paket} />
          ))}
        </Box>
      )}
      {others.length > 0 && (
        <Box sx={{ display: 'grid', gap: 0.5 }}>
          <Typography variant="h3">Tidak ikut ditandatangani</Typography>
          {others.map((paket) => (
            <Typography key={paket.paketId} variant="body2" color="textSecondary">
              {paket.agendaNo} {paket.kindLabel}: {paket.sign.why}
            </Typography>
          ))}
        </Box>
      )}
      {mine.length > 0 && (
        <PassphraseField
          control={control}
          name="passphrase"
          label="Kata sandi Anda sendiri"
          autoFocus
          hint="Membuka kunci tanda tangan Anda sekali ini; tidak disimpan."
        />
      )}
    </FormPanel>
  );
}

function SignItem({ paket }: { readonly paket: PaketView }) {
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 1.25 }}>
      <Typography sx={{ fontWeight: 700 }}>
        {paket.kindLabel} kepada {paket.to.join(', ')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {paket.agendaNo}
        {paket.counts.map(({ label, value }) => ` · ${label}: ${formatThousands(value)}`)}
      </Typography>
      {paket.warnings.map((warning) => (
        <Box key={warning} sx={{ mt: 0.5 }}>
          <StatusChip tone="attention" label={warning} />
        </Box>
      ))}
    </Box>
  );
}

function signedSentence(signed: readonly PaketView[]): string {
  const complete = signed.filter(({ exportable }) => exportable.allowed).length;
  return complete === signed.length
    ? `${signed.length} Paket lengkap ditandatangani dan siap disimpan.`
    : `${signed.length} Paket ditandatangani; ${signed.length - complete} masih menunggu penanda tangan lain.`;
}
