import { assess } from '#domain/eligibility/assess.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { systemClock } from '../../../../main/adapters/clock/system-clock.ts';
import { facts2018 } from '../../domain/eligibility/sample-facts.ts';
import { editionOf } from '../../domain/policy/editions.ts';

/** Runs under the TZ of its environment: what day each instant is, and whether each child is eligible on it. */
const instants = [
  '2024-02-28T16:59:59Z',
  '2024-02-28T17:00:00Z',
  '2024-02-29T16:59:59Z',
  '2024-02-29T17:00:00Z',
  '2023-12-31T16:59:59Z',
  '2023-12-31T17:00:00Z',
];
const births = ['2002-12-31', '2003-01-01', '2004-02-29', '2018-01-01', '2018-02-28', '2018-03-01'].map(
  isoDate,
);
const edition = editionOf('pergub-4-2018-jo-15-2019');
const SystemDate = Date;

const lines = instants.map((instant) => {
  globalThis.Date = class extends SystemDate {
    constructor() {
      super(instant);
    }
  } as DateConstructor;
  const today = systemClock.today();
  globalThis.Date = SystemDate;
  const outcomes = births.map((birthDate) => {
    const facts = facts2018({ refDate: today, birthDate });
    return assess(facts, edition, { amountTable: edition.amounts }).reasons.join('+') || 'eligible';
  });
  return [today, ...outcomes];
});
process.stdout.write(JSON.stringify({ offset: new Date(instants[0] ?? '').getTimezoneOffset(), lines }));
