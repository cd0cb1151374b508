import { type ReactNode, useState } from 'react';
import type { NetworkView } from '#contract/methods/network-views.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { DraftFileSection } from './draft-file-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { OwnKeys } from './own-keys.tsx';
import { TrustOffices } from './trust-offices.tsx';
import { TrustVersions } from './trust-versions.tsx';

const parts = [
  { value: 'ringkasan', label: 'Ringkasan' },
  { value: 'anggota', label: 'Kantor dan penanda tangan' },
  { value: 'kunci', label: 'Kunci saya' },
  { value: 'riwayat', label: 'Riwayat daftar' },
] as const;

type Part = (typeof parts)[number]['value'];

/** One question at a time: what is going on, who is in it, my own keys, how it came to be. */
export function NetworkParts({
  network,
  children,
}: {
  readonly network: NetworkView;
  /** What waits for someone here. */
  readonly children: ReactNode;
}) {
  const [part, setPart] = useState<Part>('ringkasan');
  return (
    <>
      <ChoiceBar label="Bagian layar Jaringan" value={part} choices={parts} onChange={setPart} />
      {part === 'ringkasan' && children}
      {part === 'anggota' && <TrustOffices network={network} />}
      {part === 'kunci' && (
        <>
          <OwnKeys />
          <DraftFileSection />
          {network.fingerprint !== null && <IdentitySection />}
        </>
      )}
      {part === 'riwayat' && <TrustVersions versions={network.versions} />}
    </>
  );
}
