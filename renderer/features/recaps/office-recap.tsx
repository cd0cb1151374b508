import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { ClassBTable } from './class-b-table.tsx';
import { PrepareForm } from './prepare-form.tsx';
import { RecapTotalsTable } from '../../components/recap-totals-table.tsx';
import { SchoolsTable } from './schools-table.tsx';

/** Schools that are ready, and the recap of this office made of them. */
export function OfficeRecap() {
  const { user, tier } = useSession();
  const kemenag = tier === 'kantor' || tier === 'kanwil';
  const reading = useCall('recaps.office', {});
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
                view.office
                  ? `${view.office.unitLabel}, revisi ${view.office.revision}: ${view.office.stateLabel}`
                  : tier === 'kanwil'
                    ? view.prepare.why
                    : 'Belum disusun'
              }
              action={
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
                  {view.office && (
                    <Button component={Link} to={`/recaps/${view.office.recapId}`} variant="outlined">
                      Buka rekap
                    </Button>
                  )}
                  {tier === 'kanwil' ? (
                    <LinkButton to="/proposals" label="Buka layar Usulan" />
                  ) : (
                    <ActionButton
                      label="Susun rekap kantor"
                      variant="contained"
                      permission={why === null ? view.prepare : { allowed: false, why }}
                      onClick={() => setPreparing(true)}
                    />
                  )}
                </Box>
              }
            >
              {view.office && <RecapTotalsTable totals={view.office.totals} />}
            </Section>
            <Section
              title={kemenag ? 'Madrasah' : 'Sekolah'}
              note={
                kemenag
                  ? 'Hasil verifikasinya diserahkan seksi kecamatan. Formulir rekening diisi di sini, lalu rekap madrasah dicatat bersama kertasnya (Pasal 25 huruf c dan d).'
                  : 'Rekap sekolah dicatat setelah putarannya ditutup dan kertasnya diterima. Madrasah diserahkan ke kantor Kementerian Agama.'
              }
            >
              <SchoolsTable schools={view.schools} roleProblem={why} />
            </Section>
            <Section
              title="Kelas b: bersekolah di luar Daerah"
              note="Diverifikasi kantor ini sendiri, sehingga langsung masuk rekap kantor ini (Pasal 14, 26 ayat (2))."
            >
              <ClassBTable rounds={view.classB} />
            </Section>
          </>
        )}
      </Loaded>
      {preparing && <PrepareForm onClose={() => setPreparing(false)} />}
    </Box>
  );
}
