import type { RecapPupilRow } from '../../../../main/paket/payloads/pupil-row.ts';
import { recapPupils, recapSchools } from '../../../../main/paket/payloads/recap.ts';
import { Payload } from '../../../../main/paket/payloads/payload-file.ts';
import { command } from '../../../../main/services/command.ts';
import { preparePaket } from '../../../../main/services/exchange/prepare-paket.ts';
import type { InstalledOffice, Network } from '../../../support/network.ts';

/** A pupil as a section's recap carries him; ordinary unless said otherwise. */
export function pupil(id: string, change: Partial<RecapPupilRow> = {}): RecapPupilRow {
  const day = String((Number(id.replace(/\D/g, '')) % 28) + 1).padStart(2, '0');
  return {
    application_id: `usulan-${id}`,
    pupil_id: `anak-${id}`,
    source_file: 'rekap.xlsx',
    source_row: 1,
    nik: `317308${day}0201${id.replace(/\D/g, '').padStart(4, '0')}`,
    nisn: null,
    name: `Anak Nomor ${id}`,
    sex: 'L',
    birth_place: 'Jakarta',
    birth_date: `2001-02-${day}`,
    class_grade: '7',
    level: 'SMP',
    school_npsn: '20101561',
    school_status: 'negeri',
    applicant_class: 'a',
    kind: 'baru',
    address: 'Jalan Kembangan',
    rt: '001',
    rw: '002',
    kelurahan: 'Kembangan Utara',
    kecamatan: 'Kembangan',
    kota: 'Jakarta Barat',
    kk_number: null,
    category: null,
    mother_name: `Ibu dari ${id}`,
    phone: null,
    postal_code: '11610',
    guardian_name: `Ayah dari ${id}`,
    berita_acara_number: '001/BA/VIII/2013',
    berita_acara_date: '2013-08-19',
    announcement_number: '001/PU/VIII/2013',
    announcement_date: '2013-08-20',
    card_type: null,
    ...change,
  };
}

const schools = [
  {
    npsn: '20101561',
    name: 'SMPN 215 Jakarta',
    level_group: 'SMP',
    status: 'negeri',
    pupils: 0,
    nihil: false,
  },
  {
    npsn: '20101801',
    name: 'SDN Kembangan Utara 01 Pg',
    level_group: 'SD',
    status: 'negeri',
    pupils: 0,
    nihil: false,
  },
] as const;

/** Sends a recap of these pupils from a section and has the Suku Dinas take it in. */
export async function deliverRecap(
  network: Network,
  from: InstalledOffice,
  to: InstalledOffice,
  pupils: readonly RecapPupilRow[],
): Promise<string> {
  from.as('operator');
  const { paketId } = await command(from.desk, { action: 'uji.recap', object: from.office }, (work) =>
    preparePaket(work, {
      kind: 'recap',
      to: [to.office],
      scope: { unit: from.office, edition: 'pergub-27-2013', school_year: '2013/2014' },
      payload: new Payload().set(recapPupils, pupils).set(recapSchools, schools),
      documents: [],
      subjectId: null,
    }),
  );
  return network.deliver(from, paketId, to);
}
