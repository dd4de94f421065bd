import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from './config-error.ts';
import { codeOf } from './error-code.ts';

/** Makes the directory of a setting with what leads to it, and writes in it: whether that can be done no permission bits tell. Throws a ConfigError. */
export function makeWritable(setting: string, directory: string, mode: number): void {
  try {
    make(path.resolve(directory), mode);
    rmdirSync(mkdtempSync(path.join(directory, '.writable-')));
  } catch (cause) {
    throw new ConfigError(`${setting}: ${directory} is no directory that can be written to, and none can be made there`, { cause });
  }
}

/** Not `recursive`, which never ends where a directory that is there says that it is not when something is to be made in it (/proc). */
function make(directory: string, mode: number): void {
  try {
    mkdirSync(directory, { mode });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    const parent = path.dirname(directory);
    if (codeOf(error) !== 'ENOENT' || parent === directory) throw error;
    make(parent, mode);
    mkdirSync(directory, { mode });
  }
}
