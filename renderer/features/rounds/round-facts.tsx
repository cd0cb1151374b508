import type { RoundView } from '#contract/methods/rounds.ts';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';
import { applicantClassLabels, counted } from '../../text/labels.ts';

/** On what the round stands: decree, window, comparison data. */
export function RoundFacts({ round }: { readonly round: RoundView }) {
  const comparison = round.comparison;
  return (
    <Section title="Dasar putaran">
      <Facts
        facts={[
          ['Golongan pemohon', applicantClassLabels[round.applicantClass] ?? round.applicantClass],
          ['Keputusan Kepala Dinas', `${round.opened.decreeNumber}, ${dateText(round.opened.decreeDate)}`],
          ['Dibuka', dateText(round.opened.on)],
          ['Masa pengusulan', <DeadlineText key="window" deadline={round.window} wide />],
          [
            'Data pembanding',
            comparison
              ? `${comparison.source} ${comparison.version}, ${counted(comparison.persons, 'orang')}`
              : 'Tidak ada',
          ],
          ['Pemeriksaan terakhir', round.checkedOn === null ? 'Belum dijalankan' : dateText(round.checkedOn)],
        ]}
      />
    </Section>
  );
}
