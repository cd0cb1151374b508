import { mayLoad, mayOpenExternally } from './denials.ts';

interface Stoppable {
  preventDefault(): void;
}

/** The part of Electron's `Session` that is locked; no import of Electron, so that the denials can be tried out. */
export interface LockableSession {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: () => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  on(event: 'will-download', listener: (event: Stoppable) => void): unknown;
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { readonly url: string }, answer: (verdict: { cancel: boolean }) => void) => void,
    ): void;
  };
}

/** The part of Electron's `WebContents` that is locked. */
export interface LockableContents {
  on(
    event: 'will-navigate' | 'will-redirect' | 'will-frame-navigate' | 'will-attach-webview',
    listener: (event: Stoppable & { readonly url: string }) => void,
  ): unknown;
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void;
}

/** The part of Electron's `App` that tells of every contents. */
export interface LockableApp {
  on(event: 'web-contents-created', listener: (event: unknown, contents: LockableContents) => void): unknown;
}

/** Denies the session every permission, device, download and address that is not ours. */
export function lockDownSession(session: LockableSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }));
}

/**
 * Denies every web contents, present and future, to navigate, redirect, embed or open a window.
 *
 * `openExternally` hands one of the constant pages to the system's browser.
 */
export function lockDownContents(app: LockableApp, openExternally: (url: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!mayLoad(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (mayOpenExternally(url)) openExternally(url);
      return { action: 'deny' };
    });
  });
}
