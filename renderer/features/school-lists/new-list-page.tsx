import { Autocomplete, Box, Link as TextLink, TextField } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { SchoolRow } from '#contract/methods/schools.ts';
import { call } from '../../client/call.ts';
import { sheetEndings } from '../../client/choose-file.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { FileField } from '../../components/file-field.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { DownloadIcon, ImportIcon } from '../../theme/icons.ts';

/** The file of one school and the day it came; reading it changes nothing. */
export function NewListPage() {
  const { today, user } = useSession();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [school, setSchool] = useState<SchoolRow | null>(null);
  const upload = usePutFile();
  const template = useOffer();
  const preview = useAct('schoolLists.preview');
  const schools = useAllRows(['schools'], (paging, options) => call('schools.page', paging, options));
  const { control, handleSubmit } = useForm({ defaultValues: { receivedOn: today } });
  const npsn = school?.npsn ?? params.get('npsn');
  const read = handleSubmit(async ({ receivedOn }) => {
    if (!file) return;
    const token = await upload.put(file);
    if (token === null) return;
    const view = await preview.run({ file: token, npsn, receivedOn });
    if (view) void navigate(`/school-lists/${view.listId}`);
  });
  const why = roleWhy(user.role, ['operator', 'kepala']) ?? (file ? null : 'Pilih berkasnya lebih dahulu.');
  return (
    <PageFrame
      title="Terima Data Siswa"
      sentence="Berkas dibaca dan setiap baris diperiksa lebih dahulu. Data baru berubah setelah Anda memasukkan pratinjaunya."
      above={
        <TextLink component={Link} to="/school-lists">
          Data Siswa & SPTJM
        </TextLink>
      }
    >
      <ActFeedback act={preview} title={`Membaca ${file?.name ?? 'berkas'}`} />
      {upload.refusal && <RefusalAlert refusal={upload.refusal} onClose={upload.clear} />}
      <Section
        title="Berkas Data Siswa"
        note="Excel (xlsx, xls), LibreOffice (ods), atau csv; kolom wajib NIK, Nama, Kelas, Status."
      >
        <FileField
          title="Seret berkas ke sini"
          hint="Lampiran SPTJM yang diunduh sekolah, atau templat yang diisi sekolah"
          endings={sheetEndings}
          file={file}
          onFile={setFile}
        />
      </Section>
      <Section title="Asal" note="Sekolah biasanya terbaca dari berkas. Usia dihitung pada tanggal terima.">
        <FieldRow>
          <Autocomplete<SchoolRow>
            options={[...(schools.data ?? [])]}
            loading={schools.isLoading}
            value={school ?? schools.data?.find((row) => row.npsn === params.get('npsn')) ?? null}
            onChange={(_event, chosen) => setSchool(chosen)}
            getOptionLabel={(option) => `${option.name} (${option.npsn})`}
            getOptionKey={(option) => option.npsn}
            isOptionEqualToValue={(left, right) => left.npsn === right.npsn}
            renderInput={(input) => (
              <TextField {...input} label="Sekolah" placeholder="Terbaca dari berkas" />
            )}
          />
          <DateField control={control} name="receivedOn" label="Diterima tanggal" required />
        </FieldRow>
      </Section>
      {template.refusal && <RefusalAlert refusal={template.refusal} onClose={template.clear} />}
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
        <ActionButton
          label="Baca berkas"
          icon={<ImportIcon />}
          variant="contained"
          permission={{ allowed: why === null, why }}
          busy={preview.busy}
          onClick={() => void read()}
        />
        {npsn !== null && (
          <ActionButton
            label="Unduh templat sekolah ini"
            icon={<DownloadIcon />}
            busy={template.busy}
            onClick={() => void template.save(() => call('schoolLists.template', { npsn }))}
          />
        )}
      </Box>
    </PageFrame>
  );
}
