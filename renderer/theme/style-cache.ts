import createCache from '@emotion/cache';
import { styleNonce } from './style-nonce.ts';

/** Emotion with the nonce of this page. */
export const styleCache = createCache({
  key: 'kjp',
  prepend: true,
  ...(styleNonce !== undefined && { nonce: styleNonce }),
});
