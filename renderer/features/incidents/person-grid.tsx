import { MenuItem, TextField } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { IncidentPersonRow, IncidentView } from '#contract/methods/incidents.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';

const columns: readonly GridColDef<IncidentPersonRow>[] = [
  { field: 'ordinal', headerName: 'No', width: 70, align: 'right', headerAlign: 'right' },
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 200, sortable: true },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 180, sortable: true },
  { field: 'classGrade', headerName: 'Kelas', width: 80 },
  { field: 'kecamatan', headerName: 'Kecamatan', width: 150, sortable: true },
  { field: 'guardianName', headerName: 'Orang tua/wali', width: 180 },
  { field: 'phone', headerName: 'Telepon', width: 140 },
];

/** Those to be told, by school where there are many. */
export function PersonGrid({ incident }: { readonly incident: IncidentView }) {
  const [school, setSchool] = useState('');
  return (
    <Section
      title="Siapa yang diberi tahu"
      action={
        <TextField
          select
          size="small"
          label="Sekolah"
          value={school}
          onChange={(event) => setSchool(event.target.value)}
          sx={{ minWidth: 240 }}
        >
          <MenuItem value="">Semua sekolah</MenuItem>
          {incident.bySchool.map(({ label }) => (
            <MenuItem key={label} value={label}>
              {label === '' ? 'tidak tercatat' : label}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      <ServerGrid
        name="incident-persons"
        label="Orang yang terdampak"
        filter={{ incidentId: incident.incidentId, school }}
        load={(paging) => call('incidents.persons', { incidentId: incident.incidentId, school, ...paging })}
        columns={columns}
        rowId={(row) => String(row.ordinal)}
        height={420}
        empty={
          <EmptyState
            title="Tidak ada orang yang terdampak"
            next="Yang hilang tidak memuat data peserta didik. Lembaga tetap diberi tahu."
          />
        }
      />
    </Section>
  );
}
