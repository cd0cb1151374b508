import type { Kop } from '#domain/documents/content.ts';
import type { OwnOffice } from '../desk.ts';

/** Letterhead of this office from its own record; names are never hard-coded (domain.md 2.1). */
export function officeKop(own: OwnOffice): Kop {
  const lines = [...own.kopLines];
  const unit = lines.pop() ?? own.name.toUpperCase();
  return {
    agencyLines: lines,
    unitLines: [unit],
    addressLines: [own.address, own.phone === null ? '' : `Telepon ${own.phone}`].filter(
      (line) => line !== '',
    ),
    cityLine: 'J A K A R T A',
    postalCode: own.postalCode,
    logo: null,
  };
}
