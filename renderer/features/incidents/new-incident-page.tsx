import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { AffectedView, LostItem } from '#contract/methods/incidents.ts';
import { permit } from '../../client/permit.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { BackIcon } from '../../theme/icons.ts';
import { AffectedSummary } from './affected-summary.tsx';
import { LostItems } from './lost-items.tsx';
import { RecordForm } from './record-form.tsx';

/** From "a stick is gone" to the list of children, then to the register. */
export function NewIncidentPage() {
  const navigate = useNavigate();
  const act = useAct('incidents.assess');
  const [items, setItems] = useState<readonly LostItem[]>([]);
  const [affected, setAffected] = useState<AffectedView | null>(null);
  const refs = items.map(({ kind, ref }) => ({ kind, ref }));
  const change = (next: readonly LostItem[]) => {
    setItems(next);
    setAffected(null);
  };
  return (
    <PageFrame
      title="Catat insiden"
      sentence="Pilih apa yang hilang, lihat siapa yang terdampak, lalu catat. Sejak diketahui berjalan 3 x 24 jam."
      above={
        <LinkButton to="/incidents" label="Daftar insiden" icon={<BackIcon />} variant="text" size="small" />
      }
    >
      <LostItems items={items} onChange={change} />
      <Section
        title="2. Siapa yang terdampak?"
        action={
          <ActionButton
            label="Hitung yang terdampak"
            variant="contained"
            busy={act.busy}
            permission={permit(items.length === 0 ? 'Pilih dahulu apa yang hilang.' : null)}
            onClick={() => void act.run({ items: refs }).then(setAffected)}
          />
        }
      >
        <ActFeedback act={act} title="Membuka yang hilang" />
      </Section>
      {affected && <AffectedSummary affected={affected} />}
      {affected && <RecordForm items={refs} onRecorded={(id) => void navigate(`/incidents/${id}`)} />}
    </PageFrame>
  );
}
