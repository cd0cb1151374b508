import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { DoneIcon } from '../../theme/icons.ts';
import { ComparisonSets } from './comparison-sets.tsx';
import { LikenessStepper } from './likeness-stepper.tsx';

type Show = 'waiting' | 'decided';

/** Applications that resemble a record: a person says whether it is the same child (Pasal 12(2)). */
export function ComparisonPage() {
  const [search] = useSearchParams();
  const roundId = search.get('roundId');
  const [show, setShow] = useState<Show>('waiting');
  const [at, setAt] = useState(0);
  const queue = useCall('likenesses.page', { roundId, show, page: at, pageSize: 1 }, { keepPrevious: true });
  const choose = (next: Show) => {
    setShow(next);
    setAt(0);
  };
  return (
    <PageFrame
      title="Pembanding"
      sentence="Usulan yang mirip dengan data pembanding. Petugas memutuskan cocok atau bukan; terdata atau tidak, hasil verifikasi tetap di tangan pemeriksa. C cocok, B bukan, J dan K berpindah."
    >
      <Toolbar>
        <ChoiceBar
          label="Usulan yang ditampilkan"
          value={show}
          choices={[
            { value: 'waiting', label: `Menunggu (${queue.data?.waiting ?? '…'})` },
            { value: 'decided', label: `Sudah diputus (${queue.data?.decided ?? '…'})` },
          ]}
          onChange={choose}
        />
      </Toolbar>
      <Loaded reading={queue}>
        {({ rows: [row], total }) =>
          row ? (
            <LikenessStepper row={row} at={Math.min(at, total - 1)} total={total} onAt={setAt} />
          ) : (
            <Section title={show === 'waiting' ? 'Menunggu keputusan' : 'Sudah diputus'}>
              <EmptyState icon={<DoneIcon />} {...emptyWords(show, total)} />
            </Section>
          )
        }
      </Loaded>
      <ComparisonSets />
    </PageFrame>
  );
}

function emptyWords(show: Show, total: number): { readonly title: string; readonly next: string } {
  if (total > 0)
    return { title: 'Antrean sudah bergeser', next: 'Pilih kelompok di atas untuk mulai lagi dari awal.' };
  return show === 'waiting'
    ? {
        title: 'Tidak ada yang menunggu',
        next: 'Jalankan pemeriksaan pada putaran; yang hanya mirip dengan data akan tampil di sini.',
      }
    : { title: 'Belum ada keputusan', next: 'Keputusan yang dicatat tampil di sini dan dapat diurungkan.' };
}
