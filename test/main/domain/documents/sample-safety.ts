import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { IncidentNotice } from '#domain/documents/incident-notice.ts';
import type { RecoverySheet } from '#domain/documents/recovery-sheet.ts';
import { frame, headOfSection } from './sample-inputs.ts';

const officeName = 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan';

export function recoveryInput(): RecoverySheet {
  return {
    frame: frame({ number: null, date: isoDate('2013-07-01') }),
    officeName,
    code: '7KQ2M4XDVRB3ZJHT6WNEYPA5GC7KQ2M4',
    holders: ['Drs. H. Ahmad Fauzi Rahmat, M.Pd.', 'Rudi Hartono'],
    madeBy: 'Rudi Hartono',
  };
}

export function incidentInput(to: IncidentNotice['to']): IncidentNotice {
  return {
    frame: frame({ number: '18/PDP/VIII/2013', date: isoDate('2013-08-12') }),
    to,
    officeName,
    incidentNumber: 'INS-2013-002',
    description: 'USB kantor hilang dalam perjalanan dari Suku Dinas ke kantor kecamatan.',
    items: ['USB KJP-07, berisi satu Paket rekap data formulir yang tersandi'],
    lostOn: isoDate('2013-08-10'),
    found: { date: isoDate('2013-08-12'), time: '08.30' },
    dataKinds: ['nama', 'NIK', 'alamat', 'nama sekolah'],
    protection: 'Isi Paket tersandi dan hanya dapat dibuka kantor tujuan.',
    persons: 1240,
    steps: [
      '12 Agustus 2013: kehilangan dilaporkan kepada Kepala Seksi.',
      '12 Agustus 2013: Paket dikirim ulang.',
    ],
    signatory: headOfSection,
  };
}
