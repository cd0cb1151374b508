import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AccountFormRow } from '#contract/methods/recaps.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { type FormChoice, PrintForms } from '../../components/print-forms.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { FormIcon } from '../../theme/icons.ts';
import { AccountForm } from './account-form.tsx';
import { FillForm } from './fill-form.tsx';

const columns: readonly GridColDef<AccountFormRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 140, sortable: true },
  { field: 'schoolName', headerName: 'Sekolah', width: 140 },
  { field: 'motherName', headerName: 'Ibu kandung', width: 110 },
  { field: 'guardianName', headerName: 'Wali', width: 110 },
  { field: 'phone', headerName: 'Telepon', width: 116 },
  { field: 'postalCode', headerName: 'Kode pos', width: 84 },
  {
    field: 'filledOn',
    headerName: 'Diisi',
    width: 98,
    valueGetter: (value: string | null) => shortDate(value),
  },
  {
    field: 'problems',
    headerName: 'Keadaan',
    flex: 1,
    minWidth: 170,
    renderCell: ({ row }) =>
      row.complete ? (
        <StatusChip tone="done" label="Lengkap" />
      ) : (
        <StatusChip tone="attention" label={`Kurang: ${row.problems.join(', ')}`} />
      ),
  },
];

const accountForms: readonly FormChoice[] = [
  { form: 'DOC-15', of: { kind: 'waiting' }, label: 'Semua yang belum mengisi' },
  { form: 'DOC-15', of: { kind: 'blank' }, label: 'Lembar kosong' },
];

/** Data of the Formulir Aplikasi Pembukaan Rekening, with what each still lacks by name (Pasal 13(4)). */
export function FormsPage() {
  const { user } = useSession();
  const [show, setShow] = useRememberedView('forms', ['incomplete', 'all'], 'incomplete');
  const [open, setOpen] = useState<AccountFormRow | null>(null);
  const [params] = useSearchParams();
  const asked = params.get('fill');
  const [filling, setFilling] = useState(asked !== null);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  return (
    <PageFrame
      fill
      title="Formulir rekening"
      sentence="Data Formulir Aplikasi Pembukaan Rekening dari peserta didik yang tercantum. Satu isian kosong, misalnya kode pos, membuat rekening tidak dapat dibuka."
      action={
        <>
          <LinkButton to="/recaps" label="Ke rekapitulasi" />
          <PrintForms forms={accountForms} />
          <ActionButton
            label="Isi dari rekap sekolah"
            variant="contained"
            quiet
            permission={{ allowed: why === null, why }}
            onClick={() => setFilling(true)}
          />
        </>
      }
    >
      <Toolbar>
        <ChoiceBar
          label="Formulir yang ditampilkan"
          value={show}
          onChange={setShow}
          choices={[
            { value: 'incomplete', label: 'Belum lengkap' },
            { value: 'all', label: 'Semua' },
          ]}
        />
      </Toolbar>
      <ServerGrid
        name="forms"
        label="Daftar formulir rekening"
        filter={{ show }}
        load={(paging) => call('accountForms.page', { ...paging, incomplete: show === 'incomplete' })}
        columns={columns}
        rowId={(row) => row.applicationId}
        onOpen={(row) => why === null && setOpen(row)}
        empty={
          <EmptyState
            icon={<FormIcon />}
            title={show === 'incomplete' ? 'Tidak ada formulir yang kurang' : 'Belum ada formulir'}
            next={
              show === 'incomplete'
                ? 'Bila pengumuman sudah ada, semua formulir yang masuk lengkap. Pilih "Semua" untuk melihatnya.'
                : 'Formulir diisi setelah pengumuman. Umumkan hasil verifikasi lebih dahulu.'
            }
          />
        }
      />
      {open && <AccountForm form={open} onClose={() => setOpen(null)} />}
      {filling && <FillForm npsn={asked ?? ''} onClose={() => setFilling(false)} />}
    </PageFrame>
  );
}
