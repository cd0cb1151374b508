import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { PrepareForm } from './prepare-form.tsx';
import { RecapTotalsTable } from '../../components/recap-totals-table.tsx';
import { SchoolsTable } from './schools-table.tsx';

/** Schools that are ready, and the recap of this office made of them. */
export function OfficeRecap() {
  const { user } = useSession();
  const reading = useCall('recaps.section', {});
  const [preparing, setPreparing] = useState(false);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  return (
    <Box sx={{ overflow: 'auto', display: 'grid', gap: 2, alignContent: 'start' }}>
      <Loaded reading={reading}>
        {(view) => (
          <>
            <Section
              title="Rekap kantor ini"
              note={
                view.section
                  ? `${view.section.unitLabel}, revisi ${view.section.revision}: ${view.section.stateLabel}`
                  : 'Belum disusun'
              }
              action={
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
                  {view.section && (
                    <Button component={Link} to={`/recaps/${view.section.recapId}`} variant="outlined">
                      Buka rekap
                    </Button>
                  )}
                  <ActionButton
                    label="Susun rekap kantor"
                    variant="contained"
                    permission={why === null ? view.prepare : { allowed: false, why }}
                    onClick={() => setPreparing(true)}
                  />
                </Box>
              }
            >
              {view.section && <RecapTotalsTable totals={view.section.totals} />}
            </Section>
            <Section
              title="Sekolah"
              note="Rekap sekolah dicatat setelah putarannya ditutup dan kertasnya diterima. Madrasah diserahkan ke kantor Kementerian Agama."
            >
              <SchoolsTable schools={view.schools} roleProblem={why} />
            </Section>
          </>
        )}
      </Loaded>
      {preparing && <PrepareForm onClose={() => setPreparing(false)} />}
    </Box>
  );
}
