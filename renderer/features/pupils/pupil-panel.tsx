import { useState } from 'react';
import type { PupilDetail } from '#contract/methods/pupils.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton, TrailLink } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PrintForms } from '../../components/print-forms.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { EditIcon, EraseIcon, ObjectionIcon } from '../../theme/icons.ts';
import { CorrectionForm } from './correction-form.tsx';
import { PupilDetails } from './pupil-details.tsx';

/** One application beside the list; its correction takes the same place. */
export function PupilPanel({
  applicationId,
  onClose,
}: {
  readonly applicationId: string;
  readonly onClose: () => void;
}) {
  const { user } = useSession();
  const pupil = useCall('pupils.get', { applicationId });
  const [correcting, setCorrecting] = useState(false);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  if (correcting && pupil.data)
    return <CorrectionForm pupil={pupil.data} onClose={() => setCorrecting(false)} />;
  return (
    <SidePanel
      open
      width={600}
      title={pupil.data?.name ?? 'Peserta didik'}
      subtitle={pupil.data && `${pupil.data.schoolName}, kelas ${pupil.data.classGrade}`}
      onClose={onClose}
      footer={
        <>
          {user.role === 'kepala' && (
            <LinkButton
              to={`/erasure/${applicationId}`}
              label="Hapus data"
              icon={<EraseIcon />}
              variant="text"
              size="small"
            />
          )}
          <TrailLink subject="pupil" id={applicationId} />
          <LinkButton to={`/pupils/${applicationId}/account`} label="Telaah" icon={<ObjectionIcon />} />
          <ActionButton
            label="Perbaiki data"
            icon={<EditIcon />}
            variant="contained"
            quiet
            permission={{ allowed: why === null, why }}
            onClick={() => setCorrecting(true)}
          />
        </>
      }
    >
      <Loaded reading={pupil}>{(detail) => <PupilDetails pupil={detail} />}</Loaded>
      {pupil.data && <PrintForms forms={formsOfPupil(pupil.data)} />}
    </SidePanel>
  );
}

const formats = ['DOC-01', 'DOC-02', 'DOC-03', 'DOC-15'] as const;
const schoolCheck = ['DOC-25', 'DOC-28'] as const;

/** What this pupil and his guardian sign, prefilled; who came by a Data Siswa has no class of applicant (Pasal 4). */
function formsOfPupil({ applicationId, applicantClass }: PupilDetail) {
  const forms = applicantClass === '' ? schoolCheck : formats;
  return forms.map((form) => ({ form, of: { kind: 'pupil' as const, applicationId } }));
}
