import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { accountOpenings } from '#domain/documents/forms/account-opening.ts';
import { applicationLetters } from '#domain/documents/forms/application-letter.ts';
import {
  eligibilityInstruments,
  type EligibilityInstrument,
} from '#domain/documents/forms/eligibility-instrument.ts';
import type { FormPupil } from '#domain/documents/forms/form-pupil.ts';
import { guardianLetters } from '#domain/documents/forms/guardian-letters.ts';
import { sanctionAdvice, type SanctionAdvice } from '#domain/documents/forms/sanction-advice.ts';
import { schoolPledges } from '#domain/documents/forms/school-pledge.ts';
import { spendingPlans, type SpendingPlan } from '#domain/documents/forms/spending-plan.ts';
import { spendingPledges } from '#domain/documents/forms/spending-pledge.ts';
import { spendingReports } from '#domain/documents/forms/spending-report.ts';
import { sptjm, type Sptjm, type SptjmPupil } from '#domain/documents/forms/sptjm.ts';
import { type Instrument, noAnswers, noDetails, questionCodes } from '#domain/school-lists/instrument.ts';
import { frame } from './sample-inputs.ts';

/** Invented pupil and school. */
export function pupil(over: Partial<FormPupil> = {}): FormPupil {
  return {
    name: 'Rina Wulandari',
    birthPlace: 'Jakarta',
    birthDate: isoDate('2003-05-12'),
    sex: 'P',
    nik: '3173015205030002',
    nisn: '0034567891',
    grade: '4',
    home: {
      street: 'Jalan Kembangan Baru Nomor 9',
      rt: '003',
      rw: '004',
      kelurahan: 'Kembangan Utara',
      kecamatan: 'Kembangan',
      kota: 'Jakarta Barat',
      postalCode: '11610',
    },
    phone: '081234567890',
    motherName: 'Sri Lestari',
    guardianName: 'Bambang Suryadi',
    school: {
      name: 'SD Negeri Kembangan Utara 01 Pagi',
      npsn: '20101801',
      address: 'Jalan Kembangan Raya Nomor 14',
      headName: 'Hj. Siti Aminah, S.Pd.',
      headNip: '195803121986102001',
      supervisorName: 'Drs. Marwan',
    },
    ...over,
  };
}

/** Names as long as a register holds them, of pupil, guardian, school and head. */
export function longNamed(): FormPupil {
  const { home, school } = pupil();
  return pupil({
    name: 'Maximilianus Bartholomeus Kusumawardhana',
    guardianName: 'Raden Mas Suryodiningrat Hadikusumo Wiro',
    birthPlace: 'Kabupaten Administrasi Kepulauan Seribu',
    home: home && {
      ...home,
      street: 'Jalan Haji Muhammad Sholeh Kampung Basmol Gang Masjid Nomor 129 Blok C',
    },
    school: {
      ...school,
      name: 'Madrasah Ibtidaiyah Swasta Al-Khairiyah Nurul Huda Kembangan',
      address: 'Jalan Haji Muhammad Sholeh Kampung Basmol Nomor 14 Blok C, RT 003/RW 004',
      headName: 'Prof. Dr. H. Abdurrahman Wahidin Kusumoatmojo, S.Pd.I., M.Pd.',
      supervisorName: 'Dra. Hj. Siti Nurhaliza Kartikasari Wulandari, M.M.',
    },
  });
}

export function plan(over: Partial<SpendingPlan> = {}): SpendingPlan {
  return {
    pupil: pupil(),
    period: 'Oktober, November, Desember 2013',
    needs: [],
    others: [],
    declaredTotal: null,
    ...over,
  };
}

export function instrument(over: Partial<Instrument> = {}): Instrument {
  return {
    answers: { ...noAnswers, 'dtks-layak': 'ya', 'dokumen-lengkap': 'tidak' },
    details: noDetails,
    notApplicableReason: null,
    verifier: 'Dewi Anggraini',
    verifiedOn: isoDate('2025-01-20'),
    note: null,
    ...over,
  };
}

export function instrumentForm(over: Partial<EligibilityInstrument> = {}): EligibilityInstrument {
  return {
    pupil: pupil(),
    emergencyContact: '081111112222',
    edition: 'KJP Plus Tahap I Tahun 2025',
    questions: questionCodes.map((code) => ({
      code,
      step: '04.1',
      text: `Syarat ${code}`,
      mayBeNotApplicable: false,
    })),
    instrument: instrument(),
    ...over,
  };
}

export function listed(verified: number, cancelled: number): readonly SptjmPupil[] {
  return Array.from({ length: verified + cancelled }, (_, index) => ({
    nik: `31730152050${String(30_000 + index)}`,
    name: `Siswa Nomor${index + 1}x`,
    grade: '7',
    isVerified: index < verified,
    cancellation: index < verified ? null : 'Mengundurkan diri: surat wali',
  }));
}

export function sptjmInput(over: Partial<Sptjm> = {}): Sptjm {
  return {
    frame: frame({ date: isoDate('2025-01-26') }),
    school: pupil().school,
    edition: 'KJP Plus Tahap I Tahun 2025',
    schoolYear: '2024/2025',
    pupils: listed(24, 5),
    signed: null,
    ...over,
  };
}

export function advice(over: Partial<SanctionAdvice> = {}): SanctionAdvice {
  return {
    pupil: pupil(),
    purpose: 'sanksi',
    prohibition: 'Peserta didik, 18: Sering bolos sekolah minimal 4 kali dalam 1 bulan',
    counted: 5,
    facts: 'Tidak masuk tanpa keterangan lima kali pada Februari 2025.',
    imposed: null,
    ...over,
  };
}

/** One of each, by catalogue number. */
export function printedForms(on = frame(), who = pupil()): Record<string, DocumentContent> {
  const letter = {
    pupil: who,
    through: 'Kepala SD Negeri Kembangan Utara 01 Pagi',
    applicantClass: 'a',
    literal: false,
  } as const;
  return {
    'DOC-01': applicationLetters(on, [letter]),
    'DOC-02': spendingPledges(on, [{ pupil: who, year: '2013/2014' }]),
    'DOC-03': spendingPlans(on, [plan({ pupil: who })]),
    'DOC-04': schoolPledges(on, [{ school: who.school, year: '2013/2014' }]),
    'DOC-05': spendingReports(on, [{ school: who.school, recipients: [] }]),
    'DOC-15': accountOpenings(on, [{ pupil: who, applicantClass: 'a', card: 'platinum' }]),
    'DOC-25': eligibilityInstruments(on, [instrumentForm({ pupil: who })]),
    'DOC-26': sptjm(sptjmInput({ frame: { ...on, date: isoDate('2025-01-26') }, school: who.school })),
    'DOC-28': guardianLetters(on, [
      {
        pupil: who,
        edition: 'KJP Plus Tahap I Tahun 2025',
        prohibitions: Array.from({ length: 23 }, (_, index) => `Larangan ke-${index + 1} menurut ketentuan`),
      },
    ]),
    'DOC-29': sanctionAdvice(on, advice({ pupil: who })),
  };
}
