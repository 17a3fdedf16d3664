import { defineConfig } from 'tsdown';

// Everything that runs is bundled: an install brings no other package, and start-up reads a handful of files.
// A command is its own chunk, loaded when it is asked for (src/cli/main.ts imports it dynamically).
export default defineConfig({
  entry: { main: 'src/cli/main.ts', worker: 'src/files/worker.ts', index: 'src/index.ts' },
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: { entry: 'src/index.ts' },
  clean: true,
  minify: false,
  noExternal: [/.*/],
  inlineOnly: false,
});
