import type { PupilAccount } from '#contract/methods/pupil-account.ts';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';

/** What the judgement rests on, each with the paper or row that says so. */
export function AccountFacts({ view }: { readonly view: PupilAccount }) {
  return (
    <Section title="Fakta dan sumbernya">
      <SimpleTable
        label="Fakta dan sumbernya"
        heads={['Fakta', 'Isi', 'Sumber']}
        rows={view.facts.map(({ label, value, source }) => ({ key: label, cells: [label, value, source] }))}
      />
    </Section>
  );
}
