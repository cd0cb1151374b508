import { Link as TextLink } from '@mui/material';
import { Link } from 'react-router';
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
          ...windowDecreeFact(round),
          [
            'Data pembanding',
            comparison
              ? `${comparison.source} ${comparison.version}, ${counted(comparison.persons, 'orang')}`
              : 'Tidak ada',
          ],
          [
            'Mirip, menunggu keputusan',
            round.resembling === 0 ? (
              'Tidak ada'
            ) : (
              <TextLink key="resembling" component={Link} to={`/comparison?roundId=${round.roundId}`}>
                {counted(round.resembling, 'usulan')}
              </TextLink>
            ),
          ],
          ...closedFacts(round),
          ['Pemeriksaan terakhir', round.checkedOn === null ? 'Belum dijalankan' : dateText(round.checkedOn)],
        ]}
      />
    </Section>
  );
}

/** Only a round whose window a Keputusan of its own moved has one (Pasal 11(2)). */
function windowDecreeFact({ windowDecree }: RoundView): readonly (readonly [string, string])[] {
  return windowDecree === null
    ? []
    : [['Perpanjangan', `Keputusan ${windowDecree.number}, ${dateText(windowDecree.date)}`]];
}

/** When it ended, and why the head ended it where objections went on and on (G-17). */
function closedFacts({ closed }: RoundView): readonly (readonly [string, string])[] {
  if (closed === null) return [];
  const reason =
    closed.reason === null || closed.reason === '' ? [] : [['Alasan Kepala', closed.reason] as const];
  return [['Selesai', dateText(closed.on)], ...reason];
}
