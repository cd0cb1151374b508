/**
 * The Content-Security-Policy of the window, the same in both hosts.
 *
 * Emotion writes its rules into style elements at run time, so styles carry a nonce of this launch; scripts never do.
 */
export function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Headers of everything the window loads. */
export function windowHeaders(styleNonce: string): Readonly<Record<string, string>> {
  return { ...plainHeaders, 'content-security-policy': contentSecurityPolicy(styleNonce) };
}

/** Headers of every reply, also of refusals: nothing is cached, sniffed, framed or shared with another origin. */
export const plainHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), usb=(), serial=(), clipboard-read=()',
};
