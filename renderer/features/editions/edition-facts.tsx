import { Box } from '@mui/material';
import type { EditionView } from '#contract/methods/editions.ts';
import { rupiahShort } from '#domain/words/rupiah.ts';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { dateText, instantText } from '../../text/dates.ts';

/** What the edition is, where it came from, when it runs. */
export function EditionFacts({ view }: { readonly view: EditionView }) {
  const { edition } = view;
  return (
    <Section title="Keterangan" note={edition.notes.join(' ')}>
      <Facts
        facts={[
          ['Dasar hukum', edition.legalBasis.join('; ')],
          ['Berlaku sejak', dateText(edition.effectiveFrom)],
          ['Berlaku sampai dengan', edition.effectiveTo && dateText(edition.effectiveTo)],
          ['Asal', view.source],
          ['Diterima', instantText(view.takenAt)],
          [
            'Sidik isi',
            <Box key="digest" component="code" sx={{ fontFamily: 'ui-monospace, Consolas, monospace' }}>
              {view.digest}
            </Box>,
          ],
          ['Data pembanding', `${edition.comparison.code}: ${edition.comparison.role}`],
          ...edition.timeline.map(
            ({ label, from, to }) => [label, `${dateText(from)} sampai dengan ${dateText(to)}`] as const,
          ),
          ['Kartu', cardText(view)],
          ['Biaya bank', feeText(view)],
          ['Kebutuhan dasar', edition.basicNeeds.join(', ')],
        ]}
      />
    </Section>
  );
}

function cardText({ edition: { card } }: EditionView): string {
  if (card === null) return 'tidak dibedakan';
  return `negeri ${card.negeri}, swasta ${card.swasta} (Pasal ${card.article})`;
}

function feeText({ edition, bankFeesPerMonth }: EditionView): string {
  if (edition.bankFees.length === 0) return 'tidak ada';
  const fees = edition.bankFees.map(
    ({ name, rupiah, article }) => `${name} ${rupiahShort(rupiah)} (Pasal ${article})`,
  );
  return `${fees.join(' dan ')}; ${rupiahShort(bankFeesPerMonth)} sebulan didebet dari rekening`;
}
