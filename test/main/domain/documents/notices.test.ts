import fc from 'fast-check';
import { expect, test } from 'vitest';
import { announcement, type ListedPupil } from '#domain/documents/announcement.ts';
import { announcementDifference } from '#domain/documents/announcement-difference.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { correctedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import { announcementInput, applicants, frame } from './sample-inputs.ts';
import { correctedAnnouncementInput, differenceInput } from './sample-objections.ts';

/** What the program knows of a child and of who objected, and no board may show (U35, Pasal 13(3), 21). */
const secrets = {
  nik: '3173010101010001',
  kk: '3173019999990001',
  nisn: '0051234567',
  birthDate: '2003-04-05',
  motherName: 'Ibu Kandung Rahasia',
  address: 'Gang Rahasia Nomor 5 RT 001/RW 002',
  phone: '081200001111',
  reasons: 'SKTM tidak sah',
  objector: 'Pelapor Rahasia',
} as const;

const exposed = (count: number): readonly ListedPupil[] =>
  applicants(count).map(({ name, grade }, index) => ({
    name,
    grade,
    ...(index % 2 === 0 ? { school: 'SMP di Luar Daerah' } : {}),
    ...secrets,
  }));

/** Every announcement an office can put on a board. */
const notice: fc.Arbitrary<DocumentContent> = fc
  .record({
    kind: fc.constantFrom('first', 'corrected', 'difference'),
    applicantClass: fc.constantFrom('a' as const, 'b' as const, 'c' as const),
    listed: fc.integer({ min: 0, max: 30 }),
    failed: fc.option(fc.integer({ min: 0, max: 8 })),
    ordinal: fc.integer({ min: 1, max: 3 }),
    paper: fc.constantFrom('F4' as const, 'A4' as const),
    draft: fc.boolean(),
    trial: fc.boolean(),
    withChanges: fc.boolean(),
  })
  .map((one) => {
    const shared = { applicantClass: one.applicantClass, listed: exposed(one.listed) };
    const paper = frame({ paper: one.paper, draft: one.draft, trial: one.trial });
    if (one.kind === 'first')
      return announcement(
        announcementInput({
          ...shared,
          frame: paper,
          failed: one.failed === null ? null : exposed(one.failed),
          failedCount: one.failed ?? 3,
        }),
      );
    const changes = one.withChanges
      ? correctedAnnouncementInput().changes.map((change) => ({ ...change, ...secrets }))
      : [];
    return one.kind === 'corrected'
      ? correctedAnnouncement(
          correctedAnnouncementInput({ ...shared, frame: paper, ordinal: one.ordinal, changes }),
        )
      : announcementDifference(differenceInput({ frame: paper, changes }));
  });

test('no announcement, whatever its kind, class, correction or setting, shows more of a child than name, class and school', () => {
  fc.assert(
    fc.property(notice, (content) => {
      const words = JSON.stringify(content);
      for (const [kind, secret] of Object.entries(secrets)) expect(words, kind).not.toContain(secret);
      // The numbers of officials have 18 digits; those of citizens and families 16, of pupils 10.
      expect(words).not.toMatch(/(?<!\d)(\d{16}|\d{10})(?!\d)/);
    }),
    { numRuns: 60 },
  );
});
