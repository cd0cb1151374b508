const storageKey = 'kantor-token';

/** Takes the token out of `#token=...` so that it stays neither in the address bar nor in the history. */
export function takeSessionToken(): string {
  const match = /^#token=([A-Za-z0-9_-]+)/.exec(location.hash);
  if (match?.[1] !== undefined) {
    sessionStorage.setItem(storageKey, match[1]);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(storageKey) ?? '';
}
