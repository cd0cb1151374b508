import { Alert, AlertTitle, Box } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { TrustKeyRow, TrustOfficeRow } from '#contract/methods/network-views.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** How a key ends: its holder moved on, it is in other hands, or the whole PC is. */
export type Ending =
  | { readonly kind: 'retire-key' | 'revoke-key'; readonly key: TrustKeyRow }
  | { readonly kind: 'revoke-office' };

const words = {
  'retire-key': {
    title: 'Pensiunkan kunci',
    submit: 'Catat pemensiunan',
    consequences: [
      'Paket yang sudah ditandatangani kunci ini tetap sah, sejauh dikenal Dinas atau kantor penerimanya.',
      'Paket yang ditandatangani kunci ini sesudahnya ditolak semua kantor.',
      'Dipakai untuk mutasi, pensiun, akhir masa Plt. atau Plh., dan flashdisk yang rusak.',
    ],
  },
  'revoke-key': {
    title: 'Cabut kunci',
    submit: 'Catat pencabutan',
    consequences: [
      'Setiap Paket dari kunci ini yang belum diterima akan ditolak, setua apa pun tanggalnya.',
      'Paket yang sah tetapi masih di jalan harus dibuat dan ditandatangani lagi oleh kantornya.',
      'Tidak dapat dibatalkan: pemegangnya harus membuat kunci baru. Dipakai bila kunci dicuri atau diketahui orang lain.',
    ],
  },
  'revoke-office': {
    title: 'Cabut semua kunci kantor',
    submit: 'Catat pencabutan semua kunci',
    consequences: [
      'Semua penanda tangan dan kunci penerima kantor ini berakhir; tidak ada Paket yang dapat dibuat untuknya.',
      'Setiap Paket dari kantor ini yang belum diterima akan ditolak.',
      'Kantor itu memasang program kembali, membuat kunci baru, dan mendaftar lagi dengan lembar basah.',
      'Paket untuk kantor ini yang sudah telanjur disimpan tetap dapat dibuka oleh pencurinya: catat sebagai insiden.',
    ],
  },
} as const;

/** Records the end of a key with its consequences in plain words; in force with the next version. */
export function EndKeyForm({
  office,
  ending,
  onClose,
}: {
  readonly office: TrustOfficeRow;
  readonly ending: Ending;
  readonly onClose: () => void;
}) {
  const act = useAct('trust.ask');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const { title, submit, consequences } = words[ending.kind];
  const whom = ending.kind === 'revoke-office' ? office.name : `${ending.key.roleLabel} ${ending.key.person}`;
  const send = handleSubmit(async ({ reason }) => {
    const request =
      ending.kind === 'revoke-office'
        ? { kind: ending.kind, office: office.office, reason }
        : { kind: ending.kind, kid: ending.key.kid, reason };
    if (!(await act.run(request))) return;
    tell('Perubahan dicatat. Terbitkan daftar kepercayaan berikutnya agar berlaku.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={`${title}: ${whom}`}
      sentence={office.name}
      submit={submit}
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <Alert severity={ending.kind === 'retire-key' ? 'info' : 'warning'} variant="outlined">
        <AlertTitle>Akibatnya</AlertTitle>
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
          {consequences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Box>
      </Alert>
      <TextInput
        control={control}
        name="reason"
        label="Alasan"
        required
        autoFocus
        maxLength={300}
        hint="Dibaca semua kantor dalam daftar kepercayaan; jangan menulis data pribadi."
      />
    </FormPanel>
  );
}
