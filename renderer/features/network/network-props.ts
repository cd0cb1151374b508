import type { ReactNode } from 'react';
import type { NetworkView } from '#contract/methods/network-views.ts';

/** What both sides of the network screen are given. */
export interface NetworkProps {
  readonly network: NetworkView;
  readonly title: string;
  readonly sentence: string;
  readonly warnings: ReactNode;
}
