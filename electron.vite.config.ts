import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

/** Builds the three parts into out/: main (three entries of one program), the sandboxed preload, the window. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: {
          'electron-main': join(root, 'main/electron-main.ts'),
          'backend-worker': join(root, 'main/backend-worker.ts'),
          'task-process': join(root, 'main/task-process.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload can neither be a module nor require packages.
      externalizeDeps: false,
      rolldownOptions: {
        input: { bridge: join(root, 'preload/bridge.ts') },
        treeshake: { moduleSideEffects: false },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: join(root, 'out/renderer'),
      // The policy allows no data: fonts and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: join(root, 'renderer/index.html') },
    },
  },
});
