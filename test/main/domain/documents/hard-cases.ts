import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { announcement, type ListedPupil } from '#domain/documents/announcement.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { correctedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import { correctionOrder } from '#domain/documents/order.ts';
import { proposalLetter } from '#domain/documents/proposal-letter.ts';
import { proposalRecap } from '#domain/documents/proposal-recap.ts';
import { recommendationLetter } from '#domain/documents/recommendation-letter.ts';
import { resultSlips } from '#domain/documents/result-slip.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import { verificationBeritaAcara } from '#domain/documents/verification-berita-acara.ts';
import { verificationRecap } from '#domain/documents/verification-recap.ts';
import * as sample from './sample-inputs.ts';
import * as objections from './sample-objections.ts';
import * as recaps from './sample-recaps.ts';
import * as slips from './sample-slips.ts';

/** Forty letters, as long as a name in the records of a school may be. */
const longName = 'Raden Roro Kusumaningtyas Wijayaningrat S';

/** A title that takes three lines where it signs. */
const longTitle: Signatory = {
  ...sample.headOfSection,
  name: 'Dr. Raden Ajeng Kusumaningtyas Wijayaningrat, S.Pd., M.M., M.Pd.',
  title:
    'Kepala Seksi Pendidikan Madrasah pada Kantor Kementerian Agama Kota Administrasi Jakarta Selatan Provinsi ' +
    'Daerah Khusus Ibukota Jakarta',
};

const actingFor: Signatory = {
  ...sample.pengawas,
  title: 'Sekretaris Dinas Pendidikan',
  capacity: 'an',
  onBehalfOf: 'Kepala Dinas Pendidikan Provinsi Daerah Khusus Ibukota Jakarta',
};

const acting: Signatory = { ...sample.headOfSection, capacity: 'plh' };

const longReason =
  'Alamat pada Kartu Keluarga berada di luar Daerah menurut pemeriksaan tanggal 12 Juli 2013, SKTM diterbitkan untuk ' +
  'nama anggota keluarga lain, dan surat keterangan terdaftar belum ditandatangani Kepala Satuan Pendidikan; wali ' +
  'diminta melengkapi berkas pada masa keberatan dengan membawa berkas asli untuk dicocokkan. ';

/** What goes wrong on paper: long, many, none, and the turns of the regulation that are seldom taken. */
export function hardCases(): Record<string, DocumentContent> {
  return { ...longAndMany(), ...seldomTaken() };
}

function longAndMany(): Record<string, DocumentContent> {
  return {
    'DOC-06 nama 40 huruf, alasan panjang': verificationBeritaAcara(
      sample.beritaAcaraInput({
        applicants: sample.applicants(40).map((one) => ({
          ...one,
          name: longName,
          reason: one.passed ? null : longReason.repeat(2).trim(),
        })),
        parties: sample.beritaAcaraInput().parties.map((party) => ({ ...party, signatory: longTitle })),
      }),
    ),
    'DOC-06 tanpa usulan': verificationBeritaAcara(sample.beritaAcaraInput({ applicants: [] })),
    'DOC-06 satu usulan': verificationBeritaAcara(
      sample.beritaAcaraInput({ applicants: sample.applicants(1) }),
    ),
    'DOC-07 1.500 baris': verificationRecap(
      sample.verificationRecapInput({ results: sample.applicants(1500) }),
    ),
    'DOC-08 tanpa baris': announcement(sample.announcementInput({ listed: [] })),
    'DOC-08 satu baris': announcement(sample.announcementInput({ listed: pupils(1) })),
    'DOC-08 1.500 baris': announcement(sample.announcementInput({ listed: pupils(1500) })),
    'DOC-08 yang tidak lulus tercantum': announcement(
      sample.announcementInput({ listed: pupils(31), failed: pupils(14), failedCount: 14 }),
    ),
    'DOC-08P alasan panjang': resultSlips(
      slips.resultSlipsInput({
        slips: slips.slips(3).map((slip) => ({
          ...slip,
          name: longName,
          reasons: Array.from({ length: 4 }, () => ({
            label: longReason.trim(),
            source: 'Kartu Keluarga, diperiksa tanggal 12 Juli 2013',
          })),
        })),
      }),
    ),
    'DOC-14 tanpa perubahan': correctedAnnouncement(
      objections.correctedAnnouncementInput({ changes: [], listed: [] }),
    ),
    'DOC-16b tanpa baris': accountFormRecap(recaps.recapInput({ groups: [] })),
    'DOC-16b 1.500 baris': accountFormRecap(recaps.recapInput({ groups: recaps.recapGroups(13, 125) })),
  };
}

function seldomTaken(): Record<string, DocumentContent> {
  const madrasah = recaps.recapGroups(3, 12).map((group) => ({
    ...group,
    school: { ...group.school, name: group.school.name.replace('SD', 'MA'), level: 'MA' as const },
  }));
  return {
    'DOC-06 huruf b tanpa sekolah': verificationBeritaAcara(
      sample.beritaAcaraInput({
        applicantClass: 'b',
        school: null,
        comparison: null,
        parties: sample.beritaAcaraInput().parties.slice(0, 2),
        applicants: sample
          .applicants(30)
          .map((one, index) => ({ ...one, inComparison: null, school: `SD Negeri Cinere ${index + 1}` })),
      }),
    ),
    'DOC-08 huruf b': announcement(
      sample.announcementInput({
        applicantClass: 'b',
        scopeName: 'Kecamatan Kembangan',
        listed: pupils(20).map((one, index) => ({ ...one, school: `SD Negeri Cinere ${index + 1}` })),
        signatory: acting,
      }),
    ),
    'DOC-12 tiga pejabat': correctionOrder(objections.orderInput({ signatory: longTitle })),
    'DOC-16b madrasah aliyah': accountFormRecap(
      recaps.recapInput({
        unitName: 'Kantor Kementerian Agama Kota Administrasi Jakarta Selatan',
        groups: madrasah,
        signatory: longTitle,
      }),
    ),
    'DOC-17 madrasah aliyah melalui Kanwil': proposalLetter(
      recaps.proposalInput({
        bidang: 'bidang-smp-sma',
        senderName: 'Kantor Wilayah Kementerian Agama Provinsi DKI Jakarta',
        groups: madrasah,
        signatory: { ...longTitle, capacity: 'plt' },
      }),
    ),
    'DOC-18 besaran belum ditetapkan, a.n.': recommendationLetter(
      recaps.recommendationInput({ budget: null, signatory: actingFor }),
    ),
    'DOC-19 satu pengusul': proposalRecap(
      recaps.proposalRecapInput({
        senders: [{ sender: recaps.senders[0] ?? '', totals: recaps.levelTotals(0) }],
      }),
    ),
  };
}

function pupils(count: number): ListedPupil[] {
  return Array.from({ length: count }, (_, index) => ({
    name: index % 50 === 7 ? longName : sample.pupilName(index),
    grade: String((index % 6) + 1),
  }));
}
