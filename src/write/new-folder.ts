/** A new folder with all that is to be in it, or no folder. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from './write.ts';

/** Fills a folder beside it and gives that its name. False when something has the name already; throws what the disk says. */
export function newFolder(path: string, fill: (folder: string) => void): boolean {
  if (existsSync(path)) return false;
  makeFolders(dirname(path));
  const temp = join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
  mkdirSync(temp);
  try {
    fill(temp);
    if (existsSync(path)) return false;
    renameSync(temp, path);
    return true;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Removes the folders that a run which was cut off left behind in `parent`; one of a run that is still there stays. */
export function removeHalfFolders(parent: string): void {
  if (!existsSync(parent)) return;
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
