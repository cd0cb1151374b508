import createCache from '@emotion/cache';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

/** Emotion with the nonce of this page: the CSP allows no other inline style. */
export const styleCache = createCache({ key: 'kjp', prepend: true, ...(nonce !== undefined && { nonce }) });
