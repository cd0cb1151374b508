import {
  Box,
  Link as TextLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { OfficeRecapView } from '#contract/methods/recaps.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { HandoverForm } from './handover-form.tsx';
import { SchoolRecapForm } from './school-recap-form.tsx';

type SchoolLine = OfficeRecapView['schools'][number];
const heads = ['Satuan pendidikan', 'Jenjang', 'Putaran', 'Siap', 'Tertahan', 'Tujuan', 'Rekap', ''] as const;

/** One line for each school: how many are ready, where its recap goes, and the act that makes it. */
export function SchoolsTable({
  schools,
  roleProblem,
}: {
  readonly schools: readonly SchoolLine[];
  readonly roleProblem: string | null;
}) {
  const { tier } = useSession();
  const [making, setMaking] = useState<SchoolLine | null>(null);
  const [handing, setHanding] = useState<SchoolLine | null>(null);
  if (schools.length === 0)
    return (
      <EmptyState
        title={tier === 'section' ? 'Belum ada sekolah dengan putaran' : 'Belum ada madrasah'}
        next={
          tier === 'section'
            ? 'Buka putaran verifikasi pada layar Verifikasi.'
            : 'Terima Paket serah terima dari seksi kecamatan pada layar Paket.'
        }
      />
    );
  return (
    <TableContainer>
      <Table size="small" aria-label="Rekap sekolah">
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head} align={head === 'Siap' || head === 'Tertahan' ? 'right' : 'left'}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {schools.map((school) => {
            const { handover } = school;
            return (
              <TableRow key={school.npsn}>
                <TableCell sx={{ fontWeight: 650 }}>{school.name}</TableCell>
                <TableCell>{school.levelGroup}</TableCell>
                <TableCell>{school.roundState}</TableCell>
                <TableCell align="right">{school.ready}</TableCell>
                <TableCell
                  align="right"
                  sx={{
                    color: school.blocked > 0 ? 'warning.main' : 'inherit',
                    fontWeight: school.blocked > 0 ? 700 : 400,
                  }}
                >
                  {school.blocked}
                </TableCell>
                <TableCell>{school.destination}</TableCell>
                <TableCell>
                  {school.recap && (
                    <TextLink component={Link} to={`/recaps/${school.recap.recapId}`}>
                      {school.recap.stateLabel}
                    </TextLink>
                  )}
                </TableCell>
                <TableCell align="right">
                  <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
                    {handover ? (
                      <ActionButton
                        size="small"
                        quiet
                        label="Serahkan madrasah"
                        permission={{ allowed: roleProblem === null, why: roleProblem }}
                        onClick={() => setHanding(school)}
                      />
                    ) : (
                      <ActionButton
                        size="small"
                        quiet
                        label={tier === 'section' ? 'Catat rekap sekolah' : 'Catat rekap madrasah'}
                        permission={roleProblem === null ? school.make : { allowed: false, why: roleProblem }}
                        onClick={() => setMaking(school)}
                      />
                    )}
                  </Box>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {making && <SchoolRecapForm npsn={making.npsn} name={making.name} onClose={() => setMaking(null)} />}
      {handing && <HandoverForm npsn={handing.npsn} name={handing.name} onClose={() => setHanding(null)} />}
    </TableContainer>
  );
}
