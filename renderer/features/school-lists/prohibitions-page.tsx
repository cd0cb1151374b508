import { Link as TextLink } from '@mui/material';
import { Link } from 'react-router';
import { useCall } from '../../client/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';

/** The prohibitions of the edition with what counts as a breach. */
export function ProhibitionsPage() {
  const prohibitions = useCall('schoolLists.prohibitions', {});
  return (
    <PageFrame
      title="Larangan penerima"
      sentence="Larangan Penerima KJP Plus menurut edisi yang berlaku, dengan nomor resminya. Sanksinya penarikan dana dan penghentian sesuai rekomendasi satuan pendidikan."
      above={
        <TextLink component={Link} to="/school-lists">
          Data Siswa & SPTJM
        </TextLink>
      }
    >
      <Section title="Daftar larangan">
        <Loaded reading={prohibitions} lines={12}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                title="Edisi ini tidak memuat larangan"
                next="Periksa isi edisi pada Edisi kebijakan."
              />
            ) : (
              <SimpleTable
                label="Larangan penerima"
                heads={['Nomor', 'Larangan', 'Ambang']}
                rows={rows.map(({ number, text, threshold }) => ({
                  key: number,
                  cells: [number, text, threshold ?? 'Satu kali sudah melanggar'],
                }))}
              />
            )
          }
        </Loaded>
      </Section>
    </PageFrame>
  );
}
