import { Box, Link as TextLink } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate } from 'react-router';
import type { Permission } from '#contract/views.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageForm } from '../../components/page-form.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { applicationRequest, type ApplicationValues, blankApplication } from './application-values.ts';
import { DeskNotice, useDesk } from './desk-notice.tsx';
import { HouseholdSection } from './household-section.tsx';
import { LetterSection } from './letter-section.tsx';
import { OutsideSchoolForm } from './outside-school-form.tsx';
import { PupilSection } from './pupil-section.tsx';
import { onlyLevel } from './school-picker.tsx';
import { SchoolSection } from './school-section.tsx';

/** Records one surat permohonan that was handed in on paper (Pasal 8-10). */
export function NewApplicationPage() {
  const { today, user } = useSession();
  const navigate = useNavigate();
  const tell = useNotice();
  const act = useAct('applications.record');
  const form = useForm<ApplicationValues>({ defaultValues: blankApplication(today) });
  const [adding, setAdding] = useState(false);
  const desk = useDesk(form);
  const permission = permissionOf(roleWhy(user.role, ['operator', 'kepala']), desk.data?.here);
  const send = form.handleSubmit(async (values) => {
    const request = applicationRequest(values);
    if (request === null || !permission.allowed) return;
    const recorded = await act.run(request);
    if (!recorded) return;
    tell(`Surat permohonan dicatat: ${recorded.stateLabel}.`);
    void navigate(`/applications/${recorded.applicationId}`, { state: { warnings: recorded.warnings } });
  });
  return (
    <PageFrame
      title="Catat surat permohonan"
      sentence="Satu surat, satu peserta didik. Golongan pemohon dan kantor yang berwenang ditentukan dari alamat Kartu Keluarga dan letak sekolah."
      above={
        <TextLink component={Link} to="/applications">
          Usulan masuk
        </TextLink>
      }
      action={
        <ActionButton
          label="Simpan usulan"
          variant="contained"
          busy={act.busy}
          permission={permission}
          quiet
          onClick={() => void send()}
        />
      }
    >
      <ActFeedback act={act} title="Mencatat surat permohonan" />
      <PageForm title="Catat surat permohonan" act={act} width={980} onSubmit={send}>
        <SchoolSection form={form} onAdd={() => setAdding(true)} />
        <HouseholdSection form={form} />
        <Box role="status">
          <DeskNotice desk={desk} />
        </Box>
        <PupilSection control={form.control} />
        <LetterSection control={form.control} />
      </PageForm>
      {adding && (
        <OutsideSchoolForm
          onSaved={(school) => {
            form.setValue('school', school, { shouldValidate: true });
            form.setValue('level', onlyLevel(school));
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </PageFrame>
  );
}

function permissionOf(why: string | null, here: boolean | undefined): Permission {
  if (why !== null) return { allowed: false, why };
  return here === false
    ? { allowed: false, why: 'Surat ini tidak diterima di kantor ini; lihat keterangan pada formulir.' }
    : { allowed: true, why: null };
}
