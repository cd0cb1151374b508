import { useState } from 'react';
import { useSession } from '../../client/session.ts';
import { verifyingTiers } from '../../components/frame/feature.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { HandoverList } from './handover-list.tsx';
import { OfficeRecap } from './office-recap.tsx';
import { RecapList } from './recap-list.tsx';

type Part = 'now' | 'list' | 'handovers';

/** The recap of account-opening form data, from the schools up (Pasal 25-29). */
export function RecapsPage() {
  const { tier } = useSession();
  const [part, setPart] = useState<Part>('now');
  const parts: readonly { readonly value: Part; readonly label: string }[] = [
    { value: 'now', label: verifyingTiers.includes(tier) ? 'Sekolah dan rekap kantor' : 'Rekap kantor' },
    { value: 'list', label: 'Semua rekap' },
    ...(tier === 'kantor' ? [{ value: 'handovers' as const, label: 'Madrasah yang diterima' }] : []),
  ];
  return (
    <PageFrame
      fill
      title="Rekapitulasi"
      sentence="Rekap data formulir rekening: dari sekolah, menjadi rekap kantor ini, lalu diserahkan ke kantor di atas (Pasal 25–29)."
    >
      <ChoiceBar label="Bagian" value={part} choices={parts} onChange={setPart} />
      {part === 'now' && <OfficeRecap />}
      {part === 'list' && <RecapList />}
      {part === 'handovers' && <HandoverList />}
    </PageFrame>
  );
}
