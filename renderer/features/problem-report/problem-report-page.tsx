import { Box, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProblemFile } from '#contract/methods/problem-report.ts';
import { bridge } from '../../client/bridge.ts';
import { call } from '../../client/call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { SaveIcon } from '../../theme/icons.ts';

const parts: Readonly<Record<string, { readonly title: string; readonly empty: string }>> = {
  'keterangan.txt': { title: 'Keterangan Anda', empty: 'Belum ada keterangan.' },
  'keadaan.json': { title: 'Keadaan program', empty: '' },
  'galat.txt': { title: 'Kesalahan program terakhir', empty: 'Tidak ada kesalahan tercatat.' },
  'perbuatan.txt': { title: 'Perbuatan terakhir', empty: 'Belum ada perbuatan.' },
};

/** U44: what is saved is what is seen; the person gives the file to the IT officer, the program sends nothing. */
export function ProblemReportPage() {
  const [description, setDescription] = useState('');
  const [typed, setTyped] = useState('');
  const request = { description, version: bridge.version };
  const preview = useQuery({
    queryKey: ['problemReport.preview', request],
    queryFn: () => call('problemReport.preview', request),
    placeholderData: keepPreviousData,
  });
  const offer = useOffer();
  return (
    <PageFrame
      title="Laporan masalah"
      sentence="Bila program bermasalah, simpan laporan ini dan serahkan ke petugas TI. Isinya seperti di bawah; tidak ada nama, NIK, atau data anak, dan tidak ada yang dikirim sendiri."
      action={
        <ActionButton
          label="Simpan laporan masalah"
          variant="contained"
          icon={<SaveIcon />}
          busy={offer.busy}
          onClick={() =>
            void offer.save(() => call('problemReport.save', { ...request, description: typed }))
          }
        />
      }
    >
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      <TextField
        label="Apa yang terjadi, dan apa yang sedang Anda kerjakan?"
        multiline
        minRows={3}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setDescription(typed)}
        helperText="Jangan tulis nama anak; sebut layarnya dan kode kesalahannya saja. Angka panjang dihitamkan."
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Loaded reading={preview}>
        {(files) => (
          <Section title="Isi laporan" note="Tepat inilah yang disimpan.">
            {files.map((file) => (
              <ProblemPart key={file.name} file={file} />
            ))}
          </Section>
        )}
      </Loaded>
    </PageFrame>
  );
}

function ProblemPart({ file: { name, content } }: { readonly file: ProblemFile }) {
  const part = parts[name] ?? { title: name, empty: '' };
  return (
    <Box>
      <Typography variant="h3" gutterBottom>
        {part.title}
      </Typography>
      {content === '' ? (
        <Typography color="textSecondary">{part.empty}</Typography>
      ) : (
        <Box
          component="pre"
          tabIndex={0}
          aria-label={part.title}
          sx={{
            m: 0,
            p: 1.5,
            maxHeight: 220,
            overflow: 'auto',
            fontFamily: 'monospace',
            fontSize: '0.8125rem',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          {content}
        </Box>
      )}
    </Box>
  );
}
