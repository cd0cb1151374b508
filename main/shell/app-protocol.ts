import { plainHeaders, windowHeaders } from '../host/content-security.ts';
import type { StaticFiles } from '../host/static-files.ts';

export const appScheme = 'app';
/** Where the window lives; nothing else under `app:` exists. */
export const appOrigin = 'app://kantor';

/** Privileges of the scheme: a standard, secure origin, so that storage, fetch and CSP work as on https. */
export const appSchemePrivileges = {
  standard: true,
  secure: true,
  supportFetchAPI: true,
  stream: false,
  bypassCSP: false,
  corsEnabled: false,
} as const;

/**
 * Answers one request of the window from the explicit map of files.
 *
 * The address must equal a listed one letter by letter: no decoding, so `..%2f`, `%00` and double encoding are unknown names.
 */
export function answerAppRequest(
  files: StaticFiles,
  styleNonce: string,
  request: { readonly method: string; readonly url: string },
): Response {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: { ...plainHeaders } });
  const file = request.url.startsWith(`${appOrigin}/`)
    ? files.get(request.url.slice(appOrigin.length))
    : undefined;
  if (file === undefined) return new Response(null, { status: 404, headers: { ...plainHeaders } });
  return new Response(file.bytes, { headers: { ...windowHeaders(styleNonce), 'content-type': file.type } });
}
