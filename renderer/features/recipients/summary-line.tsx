import type { RecipientSummary } from '#contract/methods/recipients.ts';
import { Figures } from '../../components/figures.tsx';

/** What is owed to the recipients; each count opens its list. */
export function SummaryLine({ summary }: { readonly summary: RecipientSummary }) {
  const owed = (label: string, value: number, show: string) => ({
    label,
    value,
    link: `/recipients?show=${show}`,
    ...(value > 0 && { tone: 'warning.main' }),
  });
  const all = { label: 'Penerima ditetapkan', value: summary.recipients, link: '/recipients' };
  const amount = owed('Besaran belum ditetapkan', summary.withoutAmount, 'no-amount');
  // Offices that only read hear nothing of accounts and cards; zeros would look like a fact.
  if (!summary.keeps) return <Figures figures={[all, amount]} />;
  return (
    <Figures
      figures={[
        all,
        { label: 'Penerima aktif', value: summary.active },
        owed('Rekening belum dibuka', summary.withoutAccount, 'no-account'),
        owed('Kartu belum diterima', summary.withoutCard, 'no-card'),
        owed('Format 2 belum diterima', summary.withoutPledge, 'no-pledge'),
        amount,
      ]}
    />
  );
}
