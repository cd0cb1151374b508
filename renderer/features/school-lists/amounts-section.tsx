import { useState } from 'react';
import type { SchoolListView } from '#contract/methods/school-list-views.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Section } from '../../components/section.tsx';
import { ClusterForm } from './cluster-form.tsx';
import { LevelsTable } from './levels-table.tsx';
import { clusterText } from './list-words.ts';

/** What the school's verdicts come to in money; the cluster decides the SPP. */
export function AmountsSection({ view }: { readonly view: SchoolListView }) {
  const { user } = useSession();
  const [open, setOpen] = useState(false);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  const cluster = view.mayHaveCluster ? ` Klaster PPDB Bersama: ${clusterText(view)}.` : '';
  return (
    <Section
      title="Jumlah dan besaran"
      note={`Menurut putusan sekolah dan besaran edisi ini.${cluster}`}
      action={
        view.mayHaveCluster ? (
          <ActionButton
            label="Isi klaster"
            permission={{ allowed: why === null, why }}
            quiet
            onClick={() => setOpen(true)}
          />
        ) : undefined
      }
    >
      <LevelsTable levels={view.levels} totals={view.totals} />
      {open && <ClusterForm school={{ ...view, name: view.schoolName }} onClose={() => setOpen(false)} />}
    </Section>
  );
}
