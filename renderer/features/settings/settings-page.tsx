import { useNavigate, useParams } from 'react-router';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { OfficePart } from './office-part.tsx';
import { OfficialsPart } from './officials-part.tsx';
import { PolicyPart } from './policy-part.tsx';

const parts = [
  { value: 'office', label: 'Kantor' },
  { value: 'officials', label: 'Pejabat' },
  { value: 'policy', label: 'Aturan' },
] as const;

/** Settings of this office, one part at a time. */
export function SettingsPage() {
  const { part = 'office' } = useParams();
  const navigate = useNavigate();
  const shown = parts.find(({ value }) => value === part)?.value ?? 'office';
  return (
    <PageFrame fill title="Pengaturan" sentence="Kantor, pejabat penanda tangan, dan pilihan aturan.">
      <ChoiceBar
        label="Bagian pengaturan"
        value={shown}
        choices={parts}
        onChange={(value) => void navigate(`/settings/${value}`)}
      />
      {shown === 'office' && <OfficePart />}
      {shown === 'officials' && <OfficialsPart />}
      {shown === 'policy' && <PolicyPart />}
    </PageFrame>
  );
}
