import { Button } from '@mui/material';
import { Link, useParams } from 'react-router';
import { call } from '../../client/call.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ImportIcon } from '../../theme/icons.ts';
import { ImportReport } from './import-report.tsx';

export function ImportPage() {
  const { importId = '' } = useParams();
  const imports = useAllRows(['imports'], (paging, options) => call('imports.list', paging, options));
  return (
    <Loaded reading={imports}>
      {(rows) => {
        const view = rows.find((row) => row.importId === importId);
        return view ? <ImportReport view={view} /> : <Gone />;
      }}
    </Loaded>
  );
}

function Gone() {
  return (
    <PageFrame title="Impor rekap" sentence="Hasil pembacaan satu berkas.">
      <EmptyState
        icon={<ImportIcon />}
        title="Impor ini tidak ada dalam daftar"
        next="Mungkin sudah dibuang. Buka daftar impor untuk mencarinya."
        action={
          <Button component={Link} to="/imports" variant="contained">
            Daftar impor
          </Button>
        }
      />
    </PageFrame>
  );
}
