/** Bundles source for a process or thread of its own: one `.mjs` for each entry. */
import { build } from 'tsdown';

/** `entry`: names with their source files. The bundles stand in `folder`, which is not emptied. */
export async function bundel(folder: string, entry: Readonly<Record<string, string>>): Promise<void> {
  await build({
    config: false,
    entry: { ...entry },
    outDir: folder,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtensions: () => ({ js: '.mjs' }),
    dts: false,
    clean: false,
    logLevel: 'silent',
    deps: { alwaysBundle: [/.*/], onlyBundle: false },
  });
}
