import { useNavigate, useParams } from 'react-router';
import { useSession } from '../../client/session.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ChainPart } from './chain-part.tsx';
import { LogPart } from './log-part.tsx';
import { WitnessPart } from './witness-part.tsx';

const parts = [
  { value: 'log', label: 'Catatan' },
  { value: 'chain', label: 'Keutuhan' },
  { value: 'witnesses', label: 'Saksi antarkantor' },
] as const;

/** Who did what; whether the log is whole; what other offices can say about it. */
export function AuditPage() {
  const { part = 'log' } = useParams();
  const { user } = useSession();
  const navigate = useNavigate();
  const offered = parts.filter(({ value }) => value !== 'witnesses' || user.role !== 'operator');
  const shown = offered.find(({ value }) => value === part)?.value ?? 'log';
  return (
    <PageFrame
      fill={shown === 'log'}
      title="Catatan kegiatan"
      sentence={
        user.role === 'operator'
          ? 'Perbuatan Anda yang mengubah data. Jejak satu kasus dibuka dari layar kasus itu, melalui "Jejak audit".'
          : 'Setiap perbuatan yang mengubah data: siapa, kapan, dan terhadap apa. Tiap catatan dirantai ke catatan sebelumnya dan tidak dapat diubah.'
      }
    >
      <ChoiceBar
        label="Bagian catatan kegiatan"
        value={shown}
        choices={offered}
        onChange={(value) => void navigate(value === 'log' ? '/audit' : `/audit/${value}`)}
      />
      {shown === 'log' && <LogPart />}
      {shown === 'chain' && <ChainPart />}
      {shown === 'witnesses' && <WitnessPart />}
    </PageFrame>
  );
}
