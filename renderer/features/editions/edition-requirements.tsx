import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import type { EditionView } from '#contract/methods/editions.ts';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';

/** What the edition asks of a pupil, each with the article that asks it. */
export function EditionRequirements({ view }: { readonly view: EditionView }) {
  return (
    <Section
      title="Persyaratan"
      note="Semua yang gagal dilaporkan, bukan hanya yang pertama. Saran program bukan keputusan."
    >
      <SimpleTable
        label="Persyaratan edisi"
        heads={['Pertanyaan', 'Batas', 'Dasar']}
        rows={view.requirements.map(({ question, value, source }) => ({
          key: question,
          cells: [question, value || '—', source],
        }))}
      />
    </Section>
  );
}

/** Where this edition is silent or contradicts itself, and what this office does about it. */
export function EditionGaps({ view }: { readonly view: EditionView }) {
  return (
    <Section
      title="Celah dan bacaan"
      note={`${view.gaps.length} celah; yang dapat dipilih diubah pada Pengaturan.`}
    >
      <SimpleTable
        label="Celah edisi"
        heads={['Celah', 'Bunyi teks', 'Yang dilakukan']}
        rows={view.gaps.map(({ id, says, does }) => ({
          key: id,
          cells: [
            <MuiLink key="link" component={Link} to={`/settings/policy?gap=${id}`}>
              {id}
            </MuiLink>,
            says,
            does,
          ],
        }))}
      />
    </Section>
  );
}
