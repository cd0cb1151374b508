import { isoDate } from '../../domain/deadlines/iso-date.ts';
import type { Clock } from '../../services/ports.ts';

const jakarta = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Jakarta',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The computer's clock, read in Asia/Jakarta whatever zone the PC is set to. */
export const systemClock: Clock = {
  today: () => isoDate(jakarta.format(new Date())),
  now: () => new Date().toISOString().replace(/\.\d{3}Z$/, 'Z'),
  monotonicMs: () => performance.now(),
};
