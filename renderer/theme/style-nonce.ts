/** The nonce of this page's styles, put there by the host; the CSP allows no other inline style. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;
