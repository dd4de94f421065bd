import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const sources = ['src', 'commands', 'events', 'projections', path.join('client', 'src'), path.join('client', 'page')];
/** The service, and what runs in browsers: where each is compiled to. */
const projects = [['tsconfig.build.json', 'dist', addLearned], [path.join('client', 'tsconfig.json'), path.join('client', 'dist')]];
const stampFile = path.join(root, 'dist', '.built');

/** True when dist/ holds what the sources say, or there are no sources. */
export const isBuilt = () => !existsSync(path.join(root, 'src')) || (projects.every(([, place]) => existsSync(path.join(root, place))) && read(stampFile) === stampOfSources());

/** Compiles the sources to dist/ and client/dist/ unless they hold them already; their types are for `npm run check`. False when they cannot be compiled. */
export function ensureBuilt() {
  if (isBuilt()) return true;
  const stamp = stampOfSources();
  process.stderr.write('Building…\n');
  const built = projects.every(([project, place, finish]) => compile(project, path.join(root, place), finish));
  if (built) writeFileSync(stampFile, stamp);
  return built;
}

/** Beside its place and then file by file into it: whoever runs a program meanwhile never reads half a file. */
function compile(project, place, finish) {
  const fresh = path.join(place, `.new-${process.pid}`);
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    const { status } = spawnSync(process.execPath, [tsc, '-p', project, '--noEmit', 'false', '--noCheck', '--outDir', fresh], { cwd: root, stdio: ['ignore', 2, 2] });
    const finished = finish?.(fresh) ?? true;
    moveIntoPlace(fresh, place);
    return status === 0 && finished;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What the sources read beside them (`.bin`) is copied, and the classifier of intents added. */
function addLearned(fresh) {
  for (const file of filesIn(path.join(root, 'src')).filter((each) => each.endsWith('.bin'))) {
    mkdirSync(path.join(fresh, 'src', path.dirname(file)), { recursive: true });
    copyFileSync(path.join(root, 'src', file), path.join(fresh, 'src', file));
  }
  return trainClassifier(fresh);
}

/** The assistants' classifier of intents is made from its phrases (a minute), unless the one among the sources or the last build's was made from the same ones. */
function trainClassifier(fresh) {
  const program = path.join(fresh, 'src', 'assistant', 'training', 'main.js');
  if (!existsSync(program)) return true;
  const model = path.join('src', 'assistant', 'understanding', 'classifier', 'intents.bin');
  return spawnSync(process.execPath, [program, path.join(root, model), path.join(root, 'dist', model)], { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

/** Changes with the name, size or time of any source, and with what compiles them. */
function stampOfSources() {
  const hash = createHash('sha256');
  const note = (file) => {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  };
  for (const folder of sources) for (const file of filesIn(path.join(root, folder)).sort()) if (/\.(?:ts|bin)$/.test(file)) note(path.join(folder, file));
  for (const file of ['tsconfig.json', 'tsconfig.build.json', 'client/tsconfig.json', 'package-lock.json']) note(file);
  return hash.digest('hex');
}

function moveIntoPlace(fresh, dist) {
  const made = new Set(filesIn(fresh));
  for (const file of made) {
    const target = path.join(dist, file);
    const bytes = file.endsWith('.map') ? Buffer.from(movedUp(readFileSync(path.join(fresh, file), 'utf8'))) : readFileSync(path.join(fresh, file));
    if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    const unfinished = `${path.join(fresh, file)}.done`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, target);
  }
  if (made.size === 0) return;
  for (const file of filesIn(dist)) if (!file.startsWith('.') && !made.has(file)) rmSync(path.join(dist, file), { force: true });
}

/** A map was written for a folder one deeper than where it goes. */
const movedUp = (map) => map.replace(/^\{"version":3,.*?"sources":\["\.\.\//, (start) => start.slice(0, -3));

function filesIn(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
