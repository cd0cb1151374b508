import { useState } from 'react';
import { useSession } from '../../client/session.ts';
import { verifyingTiers } from '../../components/frame/feature.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { OfficeRecap } from './office-recap.tsx';
import { RecapList } from './recap-list.tsx';

type Part = 'now' | 'list';

/** The recap of account-opening form data, from the schools up (Pasal 25-29). */
export function RecapsPage() {
  const { tier } = useSession();
  const [part, setPart] = useState<Part>(verifyingTiers.includes(tier) ? 'now' : 'list');
  const parts: readonly { readonly value: Part; readonly label: string }[] = [
    ...(verifyingTiers.includes(tier)
      ? [
          {
            value: 'now' as const,
            label: tier === 'section' ? 'Sekolah dan rekap kantor' : 'Madrasah dan rekap kantor',
          },
        ]
      : []),
    { value: 'list', label: 'Semua rekap' },
  ];
  return (
    <PageFrame
      fill
      title="Rekapitulasi"
      sentence="Rekap data formulir rekening: dari satuan pendidikan, menjadi rekap kantor ini, lalu diserahkan ke kantor di atas (Pasal 25–29)."
    >
      {parts.length > 1 && <ChoiceBar label="Bagian" value={part} choices={parts} onChange={setPart} />}
      {part === 'now' && <OfficeRecap />}
      {part === 'list' && <RecapList />}
    </PageFrame>
  );
}
