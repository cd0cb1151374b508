import type { LevelGroup } from '../routing/levels.ts';
import type { OfficeTier } from '../routing/office-kinds.ts';

/** The office that keeps a recipient's account, card and yearly data: where the recap of Pasal 25 and 26 began. */
export function recipientKeeper(group: LevelGroup): {
  readonly tier: OfficeTier;
  readonly authority: string;
} {
  switch (group) {
    case 'MI':
    case 'MTs':
      return { tier: 'kantor', authority: 'Kantor Kementerian Agama' };
    case 'MA':
      return { tier: 'kanwil', authority: 'Kantor Wilayah Kementerian Agama' };
    default:
      return { tier: 'section', authority: 'Seksi Dinas Pendidikan Kecamatan' };
  }
}
