import { readFileSync } from 'node:fs';

const given = process.argv.slice(2);
/** `--name=value` of the command line, and the files that it names. */
export const options = Object.fromEntries(given.flatMap((argument) => (argument.startsWith('--') ? [argument.slice(2).split('=')] : [])));
export const files = given.filter((argument) => !argument.startsWith('--'));

export function mustNameFiles(usage) {
  if (files.length > 0) return;
  process.stderr.write(`Usage: ${usage}\n`);
  process.exit(2);
}

/** The rows of a file of JSON lines. */
export const rowsOf = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
