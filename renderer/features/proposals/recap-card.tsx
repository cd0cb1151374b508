import type { ProposalsView } from '#contract/methods/proposals.ts';
import { recapStateLabels, recapStates } from '#domain/recaps/recap-states.ts';
import { Facts } from '../../components/facts.tsx';
import { DocumentLink } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { counted } from '../../text/labels.ts';

export function RecapCard({ recap }: { readonly recap: NonNullable<ProposalsView['recap']> }) {
  return (
    <Section
      title="Rekapitulasi kantor ini"
      note="Dasar semua usulan di atas (Pasal 29 ayat (1))."
      action={
        recap.documentId !== null && <DocumentLink documentId={recap.documentId} label="Buka rekapitulasi" />
      }
    >
      <Facts
        columns={2}
        facts={[
          ['Isi', counted(recap.pupils, 'peserta didik')],
          ['Keadaan', stateWords(recap.state)],
        ]}
      />
    </Section>
  );
}

function stateWords(state: string): string {
  const known = recapStates.find((code) => code === state);
  return known ? recapStateLabels[known] : state;
}
