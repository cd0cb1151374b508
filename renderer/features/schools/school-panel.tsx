import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SchoolRow } from '#contract/methods/schools.ts';
import { call } from '../../client/call.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { PrintBatch } from '../../components/print-batch.tsx';
import { type FormChoice, PrintForms } from '../../components/print-forms.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { DownloadIcon, EditIcon, PupilIcon } from '../../theme/icons.ts';
import { NihilForm } from './nihil-form.tsx';

/** One school: its officials, its template, its Nihil statement. */
export function SchoolPanel({
  school,
  onEdit,
  onClose,
}: {
  readonly school: SchoolRow;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}) {
  const { user } = useSession();
  const template = useOffer();
  const [nihil, setNihil] = useState(false);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  const nihilWhy =
    why ?? (school.coverage === 'belum' ? null : 'Sekolah ini sudah mengirim rekap atau menyatakan nihil.');
  if (nihil) return <NihilForm school={school} onClose={onClose} />;
  return (
    <SidePanel
      open
      title={school.name}
      subtitle={`NPSN ${school.npsn} · ${school.levelGroup} ${school.status}`}
      onClose={onClose}
      footer={
        <ActionButton
          label="Ubah data sekolah"
          icon={<EditIcon />}
          variant="contained"
          permission={{ allowed: user.role !== 'pemeriksa', why: 'Pemeriksa hanya membaca.' }}
          onClick={onEdit}
          quiet
        />
      }
    >
      <Facts
        facts={[
          ['Alamat', school.address],
          ['Kode kecamatan', school.kecamatanCode],
          ['Kepala sekolah', school.headName],
          ['NIP kepala', school.headNip],
          ['Pengawas', school.pengawasName],
          ['NIP pengawas', school.pengawasNip],
          ['Ketua komite', school.komiteName],
          ['Pengajuan', String(school.applications)],
        ]}
      />
      {template.refusal && <RefusalAlert refusal={template.refusal} onClose={template.clear} />}
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <ActionButton
          label="Unduh templat rekap"
          icon={<DownloadIcon />}
          busy={template.busy}
          onClick={() => void template.save(() => call('imports.template', { npsn: school.npsn }))}
        />
        <PrintForms forms={formsOfSchool(school.npsn)} />
        <PrintBatch of={{ kind: 'school', npsn: school.npsn }} label="Cetak semua dokumen sekolah" />
        <ActionButton
          label="Catat nihil"
          permission={{ allowed: nihilWhy === null, why: nihilWhy }}
          onClick={() => setNihil(true)}
        />
        <Button
          component={Link}
          to={`/pupils?npsn=${school.npsn}`}
          variant="outlined"
          startIcon={<PupilIcon />}
        >
          Lihat peserta didik
        </Button>
      </Box>
    </SidePanel>
  );
}

function formsOfSchool(npsn: string): readonly FormChoice[] {
  const of = { kind: 'school', npsn } as const;
  return [
    { form: 'DOC-04', of },
    { form: 'DOC-05', of },
    { form: 'DOC-01', of, label: 'Surat Permohonan (Format 1) kosong' },
    { form: 'DOC-15', of, label: 'Formulir rekening yang belum diisi' },
    { form: 'DOC-02', of, label: 'Format 2 semua penerima' },
    { form: 'DOC-03', of, label: 'Format 3 semua penerima' },
    { form: 'DOC-02', of: { kind: 'blank' }, label: 'Format 2 kosong' },
    { form: 'DOC-03', of: { kind: 'blank' }, label: 'Format 3 kosong' },
  ];
}
