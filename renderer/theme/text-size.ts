import { useEffect } from 'react';
import { usePreference } from '../client/preferences.ts';

export const textSizes = ['100', '115', '130'] as const;
export type TextSize = (typeof textSizes)[number];

/** Size of all text in percent (U39). Applied to the root element, since every size is in rem. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const [stored, remember] = usePreference('text-size', '100');
  const size = textSizes.find((known) => known === stored) ?? '100';
  useEffect(() => {
    document.documentElement.style.fontSize = `${size}%`;
  }, [size]);
  return [size, remember];
}
