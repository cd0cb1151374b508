import type { PaketKind } from '../../../main/paket/kinds.ts';
import { receipt, rejectedRows, returned, returnedRows } from '../../../main/paket/payloads/answers.ts';
import { determination, recipients } from '../../../main/paket/payloads/determination.ts';
import { handoverBeritaAcara, results } from '../../../main/paket/payloads/handover.ts';
import { orders } from '../../../main/paket/payloads/order.ts';
import { Payload } from '../../../main/paket/payloads/payload-file.ts';
import { exclusions, proposal, proposalPupils } from '../../../main/paket/payloads/proposal.ts';
import type { BeritaAcaraRow, RecapPupilRow } from '../../../main/paket/payloads/pupil-row.ts';
import {
  announcements,
  recapBeritaAcara,
  recapPupils,
  recapSchools,
} from '../../../main/paket/payloads/recap.ts';
import { comparison, edition, holidays, offices, schools } from '../../../main/paket/payloads/reference.ts';
import { reports } from '../../../main/paket/payloads/report.ts';

const digest = 'ab'.repeat(32);

export function pupil(number: number): RecapPupilRow {
  return {
    application_id: `app-${number}`,
    pupil_id: `pupil-${number}`,
    source_file: 'SDN Kembangan Utara 01 Pg.xlsx',
    source_row: number + 6,
    nik: '3173080501060003',
    nisn: '0061234567',
    name: `Siti "Nur" Aisyah é ${number}`,
    sex: 'P',
    birth_place: 'Jakarta',
    birth_date: '2006-01-05',
    class_grade: '2',
    level: number % 3 === 0 ? 'SMP' : 'SD',
    school_npsn: '20101234',
    school_status: 'negeri',
    applicant_class: 'a',
    kind: 'baru',
    address: 'Jl. Kembangan Utara No. 5',
    rt: '004',
    rw: '002',
    kelurahan: 'Kembangan Utara',
    kecamatan: 'Kembangan',
    kota: 'Jakarta Barat',
    kk_number: '3173080501060001',
    category: null,
    mother_name: 'Aminah',
    phone: '081234567890',
    postal_code: '11610',
    guardian_name: 'Rahmat',
    berita_acara_number: '12/BA/2013',
    berita_acara_date: '2013-08-01',
    announcement_number: '3/PENG/2013',
    announcement_date: '2013-08-02',
    card_type: 'atm',
  };
}

const beritaAcara: BeritaAcaraRow = {
  npsn: '20101234',
  applicant_class: 'a',
  kind: 'verifikasi',
  number: '12/BA/2013',
  date: '2013-08-01',
  signatories: [{ name: 'Drs. Budi', nip: '196501011990031001', role: 'Kepala Seksi', capacity: 'plt' }],
  counts: { applied: 5, passed: 4, failed: 1 },
  pdf_sha256: digest,
};

const school = { npsn: '20101234', name: 'SDN Kembangan Utara 01 Pg', status: 'negeri' } as const;
const of = { stream: 'recap/x/y', epoch: 1, seq: 1, digest };

/** A small valid payload of each kind. */
export function samplePayload(kind: PaketKind, pupils = 5): Payload {
  const numbers = Array.from({ length: pupils }, (_, index) => index + 1);
  const payload = new Payload();
  switch (kind) {
    case 'trust':
      return payload;
    case 'reference':
      return payload
        .set(edition, [{ edition: 'pergub-27-2013', amounts: null }])
        .set(holidays, [
          {
            date: '2013-08-08',
            kind: 'libur-nasional',
            name: 'Idul Fitri',
            basis: null,
            version: 'skb-2013',
          },
        ])
        .set(offices, [
          {
            office: 'sudin',
            name: 'Suku Dinas',
            kind: 'sudin-dasar',
            parent: 'dinas',
            region_code: '3173',
            kop_lines: ['PEMERINTAH PROVINSI'],
            address: 'Jl. Raya',
            postal_code: null,
            phone: null,
          },
        ])
        .set(schools, [
          {
            ...school,
            level_group: 'SD',
            levels: ['SD'],
            under_ministry: 'dikbud',
            region: 'dki',
            kecamatan_code: '317308',
            address: 'Jl. Raya',
            head_name: null,
            head_nip: null,
            pengawas_name: null,
            pengawas_nip: null,
            komite_name: null,
          },
        ])
        .set(comparison, [
          {
            source: 'PPLS',
            version: '2011',
            ref: '1',
            nik: null,
            name: 'Siti',
            birth_date: null,
            sex: null,
            address: 'Jl. Raya',
            kelurahan: 'Kembangan Utara',
            kecamatan: 'Kembangan',
            category: 'miskin',
          },
        ]);
    case 'handover':
      return payload
        .set(
          results,
          numbers.map(
            (n) =>
              ({
                ...pupil(n),
                received_on: '2013-07-20',
                result: n === 1 ? 'tidak-lulus' : 'lulus',
                reasons: [],
                incomplete: false,
              }) as const,
          ),
        )
        .set(handoverBeritaAcara, [beritaAcara]);
    case 'recap':
      return payload
        .set(recapPupils, numbers.map(pupil))
        .set(recapBeritaAcara, [beritaAcara])
        .set(announcements, [
          {
            npsn: school.npsn,
            applicant_class: 'a',
            ordinal: 0,
            number: '3/PENG/2013',
            issued_on: '2013-08-02',
            display_until: '2013-08-09',
            objection_until: '2013-08-19',
            listed: 4,
            pdf_sha256: null,
          },
        ])
        .set(recapSchools, [{ ...school, level_group: 'SD', pupils, nihil: pupils === 0 }]);
    case 'report':
      return payload.set(reports, [
        {
          unit: '317308-seksi-dasar',
          unit_name: 'Kelas b jenjang SD',
          level_group: 'SD',
          applicant_class: 'b',
          announcement_ordinal: 0,
          announcement_number: '3/PENG',
          announcement_date: '2013-08-01',
          objection_id: 'o-1',
          agenda_no: '1',
          received_on: '2013-08-05',
          objector_capacity: 'masyarakat',
          type: 'data-keliru',
          subject_application_id: null,
          subject_name: 'Siti',
          grounds: 'alamat',
          visited_on: '2013-08-06',
          review_ordinal: 1,
          berita_acara_number: '4/BA',
          berita_acara_date: '2013-08-06',
          facts: 'pindah',
          proposed_finding: 'benar',
          report_number: '5/LAP',
          report_date: '2013-08-07',
          reported_by: 'Kepala Seksi',
        },
      ]);
    case 'order':
      return payload.set(orders, [
        {
          order_number: '7/PER',
          order_date: '2013-08-10',
          kind: 'perbaiki',
          unit: '317308-seksi-dasar',
          unit_name: 'Kelas b jenjang SD',
          level_group: 'SD',
          applicant_class: 'b',
          addressee: 'Kepala Seksi',
          by_name: 'Dra. Ani',
          by_nip: null,
          by_capacity: 'definitif',
          findings: [{ objection_id: 'o-1', agenda_no: '1', finding: 'benar' }],
          changes: [
            {
              action: 'remove',
              objection_id: 'o-1',
              application_id: 'app-1',
              name: 'Siti',
              detail: 'pindah',
            },
          ],
        },
      ]);
    case 'return':
      return payload
        .set(returned, [{ of, reasons: ['Kode pos kosong'] }])
        .set(returnedRows, [
          { application_id: 'app-1', path: 'payload/pupils.ndjson', row: 1, reason: 'kode pos' },
        ]);
    case 'proposal':
      return payload
        .set(proposal, [
          {
            number: '9/USUL',
            date: '2013-09-01',
            bidang: 'bidang-tk-sd-plb',
            sender: 'Suku Dinas',
            totals: { SD: pupils },
          },
        ])
        .set(
          proposalPupils,
          numbers.map((n) => ({ ...pupil(n), source_section: 'seksi', recap_seq: 1 })),
        )
        .set(exclusions, [
          {
            application_id: 'app-99',
            npsn: school.npsn,
            name: 'Budi',
            reason: 'ganda',
            decision: 'dikeluarkan',
            decided_by: 'Kepala',
            decided_on: '2013-08-30',
          },
        ]);
    case 'determination':
      return payload
        .set(determination, [
          {
            kepgub_number: '1/2013',
            kepgub_date: '2013-10-01',
            period_from: null,
            period_to: null,
            basis_note: '',
          },
        ])
        .set(recipients, [
          {
            application_id: 'app-1',
            nik: null,
            name: 'Siti',
            npsn: school.npsn,
            level: 'SD',
            status: 'ditetapkan',
            amount: 180_000,
            note: null,
          },
          {
            application_id: 'app-2',
            nik: null,
            name: 'Budi',
            npsn: school.npsn,
            level: 'SD',
            status: 'tidak-ditetapkan',
            amount: null,
            note: 'ganda',
          },
        ]);
    case 'receipt':
      return payload
        .set(receipt, [
          {
            of,
            result: 'accepted',
            code: null,
            reason: null,
            rows_ok: 4,
            rows_bad: 1,
            received: '2013-09-02T08:00:00+07:00',
            audit: { count: 12, head: digest },
            reads: '1.0',
          },
        ])
        .set(rejectedRows, [{ path: 'payload/pupils.ndjson', row: 3, reason: 'NIK kurang satu angka' }]);
  }
}
