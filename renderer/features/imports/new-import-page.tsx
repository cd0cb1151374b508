import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ImportColumns, SchoolRow } from '#contract/methods/schools.ts';
import type { Refusal } from '#contract/envelope.ts';
import { chooseFile, sheetEndings } from '../../client/choose-file.ts';
import { putFile } from '../../client/files.ts';
import { heldFile } from '../../client/held-files.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useAct } from '../../client/use-act.ts';
import { call } from '../../client/call.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ReadFromStick } from '../../components/files/read-from-stick.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { ImportIcon } from '../../theme/icons.ts';
import { ChooseColumns } from './choose-columns.tsx';
import type { Choice } from './column-state.ts';

/** Refusals a person can lift by saying which column is which: two of one meaning, a needed one missing. */
const columnCodes = ['IMP-027', 'IMP-015'];

/** Choosing or dropping the file of a school; reading it changes nothing (U02). */
export function NewImportPage() {
  const [params] = useSearchParams();
  const [file, setFile] = useState(() => heldFile(params.get('held')));
  const [school, setSchool] = useState<SchoolRow | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [found, setFound] = useState<ImportColumns | null>(null);
  const preview = useAct('imports.preview');
  const columns = useAct('imports.columns');
  const navigate = useNavigate();
  const schools = useAllRows(['schools'], (paging, options) => call('schools.page', paging, options));
  const begun = useRef<File | null>(null);

  async function read(chosen: File, choices?: readonly Choice[]): Promise<void> {
    setRefusal(null);
    setFile(chosen);
    if (!choices) setFound(null);
    try {
      const request = { file: await putFile(chosen), npsn: school?.npsn ?? found?.npsn ?? null };
      const view = await preview.run(choices ? { ...request, columns: [...choices] } : request);
      if (view) void navigate(`/imports/${view.importId}`);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  }

  async function askColumns(chosen: File): Promise<void> {
    const answer = await columns.run({ file: await putFile(chosen), npsn: school?.npsn ?? null });
    if (answer) setFound(answer);
  }

  const held = heldFile(params.get('held'));
  useEffect(() => {
    if (!held || begun.current === held) return;
    begun.current = held;
    void read(held);
  });

  const choose = () => void chooseFile(sheetEndings).then((chosen) => chosen && read(chosen));
  return (
    <PageFrame
      title="Impor rekap sekolah"
      sentence="Berkas dibaca dan diperiksa lebih dahulu. Data baru berubah setelah Anda menyetujui pratinjaunya."
    >
      <ActFeedback act={preview} title={`Membaca ${file?.name ?? 'berkas'}`} />
      <ActFeedback act={columns} title={`Membaca kolom ${file?.name ?? 'berkas'}`} />
      {refusal && <RefusalAlert refusal={refusal} onClose={() => setRefusal(null)} />}
      {file && !found && columnCodes.includes(preview.refusal?.code ?? '') && (
        <Box>
          <ActionButton
            label="Pilih arti tiap kolom"
            variant="contained"
            busy={columns.busy}
            onClick={() => void askColumns(file)}
          />
        </Box>
      )}
      {file && found && (
        <ChooseColumns
          key={found.npsn}
          found={found}
          busy={preview.busy}
          onRead={(choices) => void read(file, choices)}
        />
      )}
      <Section
        title="Berkas"
        note="Excel (xlsx, xls), LibreOffice (ods), atau csv. Baris judul di atas kepala kolom boleh ada."
      >
        <Box
          sx={{
            border: '2px dashed',
            borderColor: 'primary.main',
            borderRadius: 1,
            py: 5,
            px: 3,
            display: 'grid',
            justifyItems: 'center',
            gap: 1.5,
            bgcolor: 'background.default',
          }}
        >
          <ImportIcon sx={{ fontSize: 44, color: 'primary.main' }} aria-hidden />
          <Typography variant="h2" component="p">
            {file ? file.name : 'Seret berkas ke sini'}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1 }}>
            <ActionButton
              label={file ? 'Pilih berkas lain' : 'Pilih berkas'}
              variant="contained"
              busy={preview.busy}
              onClick={choose}
            />
            <ReadFromStick
              endings={sheetEndings}
              disabled={preview.busy}
              onFile={(chosen) => void read(chosen)}
            />
            {file && <ActionButton label="Baca lagi" busy={preview.busy} onClick={() => void read(file)} />}
          </Box>
        </Box>
      </Section>
      <Section
        title="Sekolah pengirim"
        note="Biasanya terbaca dari berkas. Pilih hanya bila program menanyakannya, lalu baca lagi."
      >
        <Autocomplete<SchoolRow>
          options={[...(schools.data ?? [])]}
          loading={schools.isLoading}
          value={school}
          onChange={(_event, chosen) => setSchool(chosen)}
          getOptionLabel={(option) => `${option.name} (${option.npsn})`}
          getOptionKey={(option) => option.npsn}
          isOptionEqualToValue={(left, right) => left.npsn === right.npsn}
          sx={{ maxWidth: 520 }}
          renderInput={(input) => <TextField {...input} label="Sekolah" placeholder="Terbaca dari berkas" />}
        />
      </Section>
    </PageFrame>
  );
}
