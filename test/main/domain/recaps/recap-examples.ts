import fc from 'fast-check';
import type { AccountFormRow } from '#domain/recaps/account-form-recap.ts';
import { levels } from '#domain/routing/levels.ts';

/** Any list of recap rows, several schools and namesakes among them. */
export const anyRows: fc.Arbitrary<AccountFormRow[]> = fc.array(
  fc.record({
    applicationId: fc.uuid(),
    name: fc.constantFrom('Budi', 'Siti', 'budi', 'Ani', 'Éka'),
    nik: fc.stringMatching(/^3173\d{12}$/),
    grade: fc.integer({ min: 1, max: 12 }),
    schoolKey: fc.constantFrom('20100123', '20100124', 'luar-1'),
    schoolName: fc.constantFrom('SDN 1', 'SMPN 2'),
    sex: fc.constantFrom('L' as const, 'P'),
    level: fc.constantFrom(...levels),
    status: fc.constantFrom('negeri' as const, 'swasta'),
    applicantClass: fc.constantFrom('a' as const, 'b', 'c'),
    kind: fc.constantFrom('baru' as const, 'lanjutan'),
  }),
  { maxLength: 60 },
);

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
