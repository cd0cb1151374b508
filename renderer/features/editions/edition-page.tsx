import { Box } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { EditionView } from '#contract/methods/editions.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { BackIcon } from '../../theme/icons.ts';
import { AmountsForm } from './amounts-form.tsx';
import { EditionAmounts } from './edition-amounts.tsx';
import { EditionFacts } from './edition-facts.tsx';
import { EditionGaps, EditionRequirements } from './edition-requirements.tsx';
import { EditionRules } from './edition-rules.tsx';
import { ReferenceForm } from './reference-form.tsx';

const sentence = 'Setiap ketentuan edisi dengan pasalnya, seperti yang dipakai program untuk memberi saran.';

/** One edition, whole, for someone who wants to read it. */
export function EditionPage() {
  const { editionId = '' } = useParams();
  const view = useCall('editions.get', { editionId });
  if (view.data) return <Edition view={view.data} />;
  return (
    <PageFrame title="Edisi kebijakan" sentence={sentence}>
      <Loaded reading={view}>{() => null}</Loaded>
    </PageFrame>
  );
}

function Edition({ view }: { readonly view: EditionView }) {
  const { user, tier } = useSession();
  const [panel, setPanel] = useState<'amounts' | 'reference' | null>(null);
  const permission = permitRole(user.role, ['operator', 'kepala']);
  const keeps = tier === 'dinas';
  return (
    <PageFrame
      title={view.title}
      sentence={sentence}
      above={
        <LinkButton to="/editions" label="Semua edisi" icon={<BackIcon />} variant="text" size="small" />
      }
      action={
        <>
          {keeps && !view.forReference && (
            <ActionButton
              label="Masukkan ke Paket acuan"
              permission={permission}
              onClick={() => setPanel('reference')}
            />
          )}
          <LinkButton
            to={`/editions/${view.editionId}/activate`}
            label={view.active ? 'Ganti periode' : 'Aktifkan'}
            variant="contained"
          />
        </>
      }
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <EditionFacts view={view} />
        <EditionAmounts
          view={view}
          action={
            keeps && (
              <ActionButton
                label="Masukkan besaran"
                permission={permission}
                onClick={() => setPanel('amounts')}
              />
            )
          }
        />
      </Box>
      <EditionRequirements view={view} />
      <EditionRules view={view} />
      <EditionGaps view={view} />
      {panel === 'amounts' && <AmountsForm view={view} onClose={() => setPanel(null)} />}
      {panel === 'reference' && <ReferenceForm view={view} onClose={() => setPanel(null)} />}
    </PageFrame>
  );
}
