import { useNavigate, useParams } from 'react-router';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { AuditPart } from './audit-part.tsx';
import { OfficePart } from './office-part.tsx';
import { OfficialsPart } from './officials-part.tsx';
import { PolicyPart } from './policy-part.tsx';
import { UsersPart } from './users-part.tsx';

const parts = [
  { value: 'office', label: 'Kantor' },
  { value: 'officials', label: 'Pejabat' },
  { value: 'users', label: 'Pengguna' },
  { value: 'policy', label: 'Aturan' },
  { value: 'audit', label: 'Catatan kegiatan' },
] as const;

/** Settings of this office, one part at a time. */
export function SettingsPage() {
  const { part = 'office' } = useParams();
  const navigate = useNavigate();
  const shown = parts.find(({ value }) => value === part)?.value ?? 'office';
  return (
    <PageFrame
      fill
      title="Pengaturan"
      sentence="Kantor, pejabat penanda tangan, pengguna, pilihan aturan, dan catatan siapa melakukan apa."
    >
      <ChoiceBar
        label="Bagian pengaturan"
        value={shown}
        choices={parts}
        onChange={(value) => void navigate(`/settings/${value}`)}
      />
      {shown === 'office' && <OfficePart />}
      {shown === 'officials' && <OfficialsPart />}
      {shown === 'users' && <UsersPart />}
      {shown === 'policy' && <PolicyPart />}
      {shown === 'audit' && <AuditPart />}
    </PageFrame>
  );
}
