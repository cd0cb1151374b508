import { Alert, Box, TextField } from '@mui/material';
import { useState } from 'react';
import type { ComparedHead } from '#contract/methods/audit.ts';
import { permit } from '../../client/permit.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FileField } from '../../components/file-field.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { FitChip } from './held-heads.tsx';

/** Heads of our own log as another office kept them, against the log that is here now. */
export function CompareHeads() {
  const act = useAct('audit.compareHeads');
  const putting = usePutFile();
  const [file, setFile] = useState<File | null>(null);
  const [count, setCount] = useState('');
  const [head, setHead] = useState('');
  const [compared, setCompared] = useState<readonly ComparedHead[] | null>(null);
  const typed = count !== '' || head !== '';
  const whole = /^[1-9]\d*$/.test(count) && /^[0-9a-f]{16,64}$/.test(head);

  const compare = async () => {
    const token = file === null ? null : await putting.put(file);
    if (file !== null && token === null) return;
    setCompared(await act.run({ typed: typed ? { count: Number(count), head } : null, file: token }));
  };
  return (
    <Section
      title="Kesaksian kantor lain tentang kantor ini"
      note="Minta kantor lain menyimpan daftar saksinya, lalu pilih berkas itu; atau ketik jumlah catatan dan kepala rantai yang mereka bacakan."
      action={
        <ActionButton
          label="Bandingkan"
          variant="contained"
          busy={act.busy}
          permission={permit(
            file === null && !typed ? 'Pilih berkas atau ketik kepala rantai.' : null,
            typed && !whole ? 'Isi jumlah catatan dan paling sedikit 16 digit kepala rantai.' : null,
          )}
          onClick={() => void compare()}
        />
      }
    >
      <ActFeedback act={act} title="Membandingkan" />
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <FileField
          title="Berkas daftar saksi"
          hint="saksi-<kantor>.json dari kantor lain"
          endings=".json"
          file={file}
          onFile={setFile}
        />
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <TextField
            label="Jumlah catatan"
            value={count}
            onChange={(event) => setCount(event.target.value.replace(/\D/g, ''))}
            slotProps={{ htmlInput: { maxLength: 9, inputMode: 'numeric' } }}
          />
          <TextField
            label="Kepala rantai"
            helperText="Paling sedikit 16 digit pertama"
            value={head}
            onChange={(event) => setHead(event.target.value.toLowerCase().replace(/[^0-9a-f]/g, ''))}
            slotProps={{ htmlInput: { maxLength: 64, autoComplete: 'off' } }}
          />
        </Box>
      </Box>
      {compared && <Outcome compared={compared} />}
    </Section>
  );
}

function Outcome({ compared }: { readonly compared: readonly ComparedHead[] }) {
  const misfits = compared.filter(({ fit }) => fit !== 'cocok');
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Alert severity={misfits.length === 0 ? 'success' : 'error'}>
        {misfits.length === 0
          ? 'Semua kepala rantai cocok: tidak ada catatan yang dipotong atau diganti sampai nomor itu.'
          : 'Catatan di sini bukan lagi yang pernah disaksikan kantor lain. Simpan seluruh catatan, lalu hubungi pemeriksa.'}
      </Alert>
      <SimpleTable
        label="Hasil perbandingan"
        heads={['Saksi', 'Catatan ke', 'Kepala rantai', 'Hasil']}
        rows={[...misfits, ...compared.filter(({ fit }) => fit === 'cocok')].slice(0, 50).map((one) => ({
          key: `${one.holder ?? ''} ${one.count} ${one.head}`,
          cells: [
            one.holder ?? 'diketik',
            String(one.count),
            one.head.slice(0, 16),
            <FitChip key="fit" fit={one.fit} />,
          ],
        }))}
      />
    </Box>
  );
}
