/** A new folder with all that is to be in it, or no folder. */
import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from './write.ts';

/**
 * Makes a folder beside it with the files, by their paths in it, and gives that its name. False when something has the name already; throws
 * what the disk says. Nobody else writes in that folder, so that its files go to the disk all at once: one by one costs ten times as long.
 */
export async function newFolder(path: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<boolean> {
  if (existsSync(path)) return false;
  makeFolders(dirname(path));
  const temp = join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
  mkdirSync(temp);
  try {
    const folders = new Set([...files.keys()].map((file) => dirname(join(temp, file))));
    for (const folder of folders) makeFolders(folder);
    await allen([...files].map(([file, content]) => writeThrough(join(temp, file), content)));
    await allen([...folders].map(sync));
    if (existsSync(path)) return false;
    renameSync(temp, path);
    return true;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Waits for every one of them, also where one fails: what is still being written cannot be taken away. */
async function allen(work: readonly Promise<void>[]): Promise<void> {
  for (const done of await Promise.allSettled(work)) if (done.status === 'rejected') throw done.reason;
}

async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder last through a power cut, where the system can. */
async function sync(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows cannot open a folder; the files themselves are on the disk.
  }
}

/** Removes the folders that a run which was cut off left behind in `parent`; one of a run that is still there stays. */
export function removeHalfFolders(parent: string): void {
  if (lstatSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    const pid = /^\..+\.(\d+)\.[0-9a-f]{8}\.tmp$/.exec(entry.name)?.[1];
    if (pid !== undefined && entry.isDirectory() && !runs(Number(pid)))
      rmSync(join(parent, entry.name), { recursive: true, force: true });
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
