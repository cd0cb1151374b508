import { useNavigate, useParams } from 'react-router';
import { trailSubjects } from '#contract/methods/audit.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { BackIcon } from '../../theme/icons.ts';
import { AuditGrid } from './audit-grid.tsx';

const titles = {
  pupil: 'Jejak audit peserta didik',
  round: 'Jejak audit putaran',
  document: 'Jejak audit dokumen',
  paket: 'Jejak audit Paket',
} as const;

/** Everything that was done to one case, wherever it was done. */
export function TrailPage() {
  const { subject: wanted, id = '' } = useParams();
  const navigate = useNavigate();
  const subject = trailSubjects.find((known) => known === wanted) ?? 'document';
  return (
    <PageFrame
      fill
      title={titles[subject]}
      sentence="Semua perbuatan yang menyangkut kasus ini, yang terbaru di atas. Buka satu baris untuk penjelasannya."
      action={<ActionButton label="Kembali" icon={<BackIcon />} onClick={() => void navigate(-1)} />}
    >
      <AuditGrid name={`trail-${subject}`} filter={{ about: { subject, id } }} />
    </PageFrame>
  );
}
