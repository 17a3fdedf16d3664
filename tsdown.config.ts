import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'tsdown';

/** The bundle carries the code of other packages, so it carries their licences too. */
function licences() {
  return {
    name: 'licences',
    generateBundle(
      this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => string },
      _options: unknown,
      bundle: Record<string, { moduleIds?: readonly string[] }>,
    ) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.moduleIds ?? []) {
          const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/^\0/, ''));
          if (match?.[1] && existsSync(join(match[1], 'package.json'))) folders.add(match[1]);
        }
      }
      const parts = [...folders].sort().map((folder) => {
        const pkg = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        // A package of fonts has two: one for its code, one for the letters.
        const files = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name));
        const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
        return `${[`${pkg.name} ${pkg.version} (${pkg.license})`, ...texts].join('\n\n')}\n`;
      });
      if (parts.length > 0)
        this.emitFile({
          type: 'asset',
          fileName: 'THIRD-PARTY-NOTICES.txt',
          source: parts.join(`\n${'-'.repeat(72)}\n\n`),
        });
    },
  };
}

/**
 * Files that the program holds as text, named as in Vite, so that it finds them wherever the bundle stands: `x.ttf?inline` is a font as a
 * data address, `x.txt?raw` a word list as it is.
 */
function inlineFiles() {
  const require = createRequire(import.meta.url);
  return {
    name: 'inline-files',
    resolveId(id: string) {
      return id.endsWith('.ttf?inline') ? `${require.resolve(id.replace(/\?inline$/, ''))}?inline` : undefined;
    },
    load(id: string) {
      const [file = '', query] = id.split('?');
      const text =
        query === 'inline'
          ? `data:font/ttf;base64,${readFileSync(file).toString('base64')}`
          : query === 'raw'
            ? readFileSync(file, 'utf8')
            : undefined;
      return text === undefined
        ? undefined
        : { code: `export default ${JSON.stringify(text)};`, moduleType: 'js' as const };
    },
  };
}

/**
 * commander loads node:child_process for subcommands that are programs of their own. wvp has none, and loading it is a twelfth of
 * the time that wvp takes to start.
 */
function withoutChildProcess() {
  return {
    name: 'without-child-process',
    transform(code: string, id: string) {
      return id.includes('/node_modules/commander/')
        ? code.replaceAll("require('node:child_process')", '{}')
        : undefined;
    },
  };
}

// Everything that runs is bundled: an install brings no other package, and start-up reads a handful of files.
// A command is its own chunk, loaded when it is asked for (src/cli/main.ts imports it dynamically).
// The program is CommonJS: Node's loader of ES modules costs a tenth of the time that it takes to start.
export default defineConfig([
  {
    entry: {
      start: 'src/cli/start.ts',
      main: 'src/cli/main.ts',
      'judge-worker': 'src/cli/load/judge-worker.ts',
      'render-worker': 'src/features/generate/command/render-worker.ts',
    },
    outDir: 'dist',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    dts: false,
    // Comments and white space of the packages cost start-up time; names stay, so that --debug says where.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    plugins: [inlineFiles(), withoutChildProcess(), licences()],
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
    outputOptions: {
      codeSplitting: {
        // What half of the commands need is one file, not fifty: to find and open each costs more than to read it. What main.ts needs
        // before it knows the command stays apart.
        groups: [
          { name: 'begin', test: /src[\\/](?:show[\\/]visible|cli[\\/](?:exit|version))\.ts$/, priority: 1 },
          { name: 'kern', minShareCount: 8 },
        ],
      },
    },
  },
  // For programs: types only.
  {
    entry: { index: 'src/index.ts' },
    outDir: 'dist',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    fixedExtension: false,
    dts: true,
  },
]);
