import { Box } from '@mui/material';
import { useState } from 'react';
import type { SchoolListView, SptjmView } from '#contract/methods/school-list-views.ts';
import { call } from '../../client/call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { dateText } from '../../text/dates.ts';
import { DownloadIcon, SignIcon } from '../../theme/icons.ts';
import { SptjmForm } from './sptjm-form.tsx';

/** The pair: with the SPTJM the list is final; until then the school may still change it. */
export function SptjmSection({ view }: { readonly view: SchoolListView }) {
  const [open, setOpen] = useState(false);
  const { sptjm } = view;
  return (
    <Section
      title="SPTJM"
      note={
        sptjm
          ? 'SPTJM dan Data Siswa sepasang dan final; tidak ada yang dapat diubah.'
          : 'Surat Pernyataan Tanggung Jawab Mutlak Kepala Sekolah membuat daftar ini final.'
      }
      action={
        sptjm === null && view.state === 'received' ? (
          <ActionButton
            label="Catat SPTJM"
            icon={<SignIcon />}
            variant="contained"
            permission={view.recordSptjm}
            onClick={() => setOpen(true)}
          />
        ) : undefined
      }
    >
      {sptjm ? <SptjmFacts view={view} sptjm={sptjm} /> : <Facts columns={2} facts={expected(view)} />}
      {open && <SptjmForm view={view} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function SptjmFacts({ view, sptjm }: { readonly view: SchoolListView; readonly sptjm: SptjmView }) {
  const scan = useOffer();
  return (
    <>
      <Facts
        columns={2}
        facts={[
          ['Kepala sekolah', sptjm.headName],
          ['NIP', sptjm.headNip],
          ['Jabatan', sptjm.headJabatan],
          ['Tanggal', dateText(sptjm.date)],
          ['Terverifikasi', String(sptjm.verified)],
          ['Dibatalkan', String(sptjm.cancelled)],
          ['Meterai', sptjm.stamped ? 'Ada' : 'Tidak ada'],
          ['Perubahan jadwal', noticeText(sptjm.scheduleNotice)],
          ['Pindaian', sptjm.scanName],
          ['Dicatat oleh', sptjm.recordedBy],
        ]}
      />
      {scan.refusal && <RefusalAlert refusal={scan.refusal} onClose={scan.clear} />}
      <Box>
        <ActionButton
          label="Simpan pindaian"
          icon={<DownloadIcon />}
          busy={scan.busy}
          onClick={() => void scan.save(() => call('schoolLists.scan', { listId: view.listId }))}
        />
      </Box>
    </>
  );
}

/** What the SPTJM must say to be the pair of this list. */
function expected(view: SchoolListView): readonly (readonly [string, string])[] {
  const window = view.sptjmWindow;
  return [
    ['Terverifikasi', String(view.verified)],
    ['Dibatalkan', String(view.cancelled)],
    ['Belum terverifikasi', String(view.waiting)],
    ['Jadwal unggah', window ? `${dateText(window.from)} s.d. ${dateText(window.to)}` : 'tidak ditetapkan'],
  ];
}

function noticeText(notice: SptjmView['scheduleNotice']): string {
  return notice === null ? 'Tidak ada' : `Pemberitahuan ${notice.number}, ${dateText(notice.date)}`;
}
