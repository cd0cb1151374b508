import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { BackIcon } from '../../theme/icons.ts';
import { ActivationForm } from './activation-form.tsx';
import { ChangeGrid } from './change-grid.tsx';
import { ChangeSummary } from './change-summary.tsx';

/** What activating an edition would mean for everyone filed in this year, before it is done. */
export function ActivationPage() {
  const { editionId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const { user } = useSession();
  const [activating, setActivating] = useState(false);
  const change = params.get('change') ?? 'moved';
  const summary = useCall(
    'editions.preview',
    { editionId, change, page: 0, pageSize: 1 },
    { keepPrevious: true },
  );
  const held = useCall('editions.list', {});
  const line = held.data?.editions.find((edition) => edition.editionId === editionId);
  return (
    <PageFrame
      title={summary.data ? `Aktifkan ${summary.data.title}` : 'Aktifkan edisi'}
      sentence="Usulan yang sudah masuk tetap dinilai dengan edisinya sendiri. Di sini terlihat siapa yang akan berbeda seandainya edisi ini yang dipakai."
      above={
        <LinkButton
          to={`/editions/${editionId}`}
          label="Baca edisi ini"
          icon={<BackIcon />}
          variant="text"
          size="small"
        />
      }
      action={
        <ActionButton
          label={line?.active === true ? 'Ganti periode' : 'Aktifkan edisi'}
          variant="contained"
          permission={
            held.data && !line
              ? { allowed: false, why: 'Edisi ini tidak ada pada kantor ini.' }
              : permitRole(user.role, ['kepala'])
          }
          onClick={() => setActivating(true)}
        />
      }
    >
      <Loaded reading={summary}>
        {(preview) => (
          <>
            <ChangeSummary
              preview={preview}
              change={change}
              onChange={(next) => setParams({ change: next }, { replace: true })}
            />
            <ChangeGrid editionId={editionId} change={change} />
          </>
        )}
      </Loaded>
      {activating && held.data && (
        <ActivationForm editionId={editionId} current={held.data} onClose={() => setActivating(false)} />
      )}
    </PageFrame>
  );
}
