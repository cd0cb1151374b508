// A plain type import: an inline one would leave `import 'electron'` behind, which fetches the binary.
import type { BrowserWindowConstructorOptions } from 'electron';
import { versionArgument } from '#contract/window-message.ts';

export interface WindowParts {
  readonly preload: string;
  readonly version: string;
  readonly developing: boolean;
}

/** Options of the one window; every safety switch is written out, also where it is the default. */
export function windowOptions({
  preload,
  version,
  developing,
}: WindowParts): BrowserWindowConstructorOptions {
  return {
    title: 'Kantor KJP',
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    webPreferences: {
      preload,
      additionalArguments: [`${versionArgument}${version}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      // The spell checker fetches its dictionaries from the network.
      spellcheck: false,
      devTools: developing,
      // PDF preview is our own view; no plugin runs in the window.
      plugins: false,
    },
  };
}
