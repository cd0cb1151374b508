import { Alert, Box, Typography } from '@mui/material';
import { useForm, useWatch } from 'react-hook-form';
import { formatNip, parseNip } from '#domain/people/nip.ts';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import type { SignerView } from '#contract/methods/office.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';

/** Who signs the papers of a day, as they print him, and why he (U34). */
export function SignerSection() {
  const { today } = useSession();
  const { control } = useForm({ defaultValues: { date: today } });
  const typed = useWatch({ control, name: 'date' });
  const date = parseIsoDate(typed).ok ? typed : today;
  const signer = useCall('officials.signer', { date }, { keepPrevious: true });
  return (
    <Section
      title="Siapa menandatangani"
      note="Yang mulai menjabat paling akhir di antara kepala yang berlaku pada tanggal dokumen. Dokumen yang sudah terbit tetap menyebut pejabat pada saat dibuat."
    >
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(180px, 220px) 1fr', alignItems: 'start' }}
      >
        <DateField control={control} name="date" label="Tanggal dokumen" />
        <Loaded reading={signer}>{(view) => <Signer view={view} />}</Loaded>
      </Box>
      {signer.data?.warnings.map((warning) => (
        <Alert key={warning} severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {warning}
        </Alert>
      ))}
    </Section>
  );
}

function Signer({ view }: { readonly view: SignerView }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {view.signer && (
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}>
          {view.signer.titleLines.map((line) => (
            <Typography key={line} variant="body2">
              {line}
            </Typography>
          ))}
          <Typography variant="body2" sx={{ fontWeight: 700, textDecoration: 'underline', mt: 1 }}>
            {view.signer.name}
          </Typography>
          {view.signer.rank !== null && <Typography variant="body2">{view.signer.rank}</Typography>}
          {view.signer.nip !== null && (
            <Typography variant="body2">NIP {nipText(view.signer.nip)}</Typography>
          )}
        </Box>
      )}
      <Typography variant="body2" color="textSecondary">
        {`${dateText(view.date)}: ${view.sentence}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        Ia menandatangani semua surat, perintah, rekap, laporan, dan usulan kantor ini. Yang terbit atas nama
        Satuan Pendidikan ditandatangani kepalanya menurut data sekolah; Berita Acara oleh semua pihak yang
        disebut pasalnya.
      </Typography>
    </Box>
  );
}

/** As letters group it: 8-6-1-3; what cannot be read stays as typed. */
export function nipText(nip: string): string {
  const parsed = parseNip(nip);
  return parsed.ok ? formatNip(parsed.value) : nip;
}
