import type { SvgIconComponent } from '@mui/icons-material';
import type { RouteObject } from 'react-router';
import type { OfficeTier } from '#domain/routing/office-kinds.ts';

/** One entry of the left rail. */
export interface RailItem {
  readonly to: string;
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** Place in the order of the process: tens by stage, units within one. */
  readonly order: number;
  /** Which offices do this at all; others never see it. */
  readonly tiers: readonly OfficeTier[];
  /** Shown only while an edition of this procedure is in force; left out: always. */
  readonly process?: 'berjenjang-2013' | 'sekolah-p4op-2025';
}

/** What a feature adds to the window. */
export interface Feature {
  readonly routes: readonly RouteObject[];
  readonly rail: readonly RailItem[];
}

export const everyTier: readonly OfficeTier[] = ['section', 'sudin', 'kantor', 'kanwil', 'dinas'];
/** Offices that verify pupils themselves (Pasal 13-15). */
export const verifyingTiers: readonly OfficeTier[] = ['section', 'kantor', 'kanwil'];
