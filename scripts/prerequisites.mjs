/**
 * What must be there before anything else runs: Node, the packages, and on demand Chromium (`--browser`) and Go
 * (`--go`). Installs what it can, and for the rest names the one command that helps. Needs no package itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const NODE = [20, 19];
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];
const INSTALL_BROWSER = 'apt-get update && apt-get install -y chromium fonts-noto-cjk';
/** From 1.21 on, a Go fetches the newer toolchain that go.mod asks for by itself. */
const GO = [1, 21];
const GO_RELEASE = '1.26.0';

/** @param {string} line */
const say = (line) => {
  console.log(`prerequisites: ${line}`);
};

/** @param {string} line @returns {never} */
const fail = (line) => {
  console.error(`prerequisites: ${line}`);
  process.exit(1);
};

/** @param {string} command @param {string[]} args */
const run = (command, args) => spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;

/** @param {string} name */
const isOnPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  fail(`Node ${process.versions.node} is too old; ${NODE.join('.')} or newer is needed: https://nodejs.org`);
};

/** @param {string} path */
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/**
 * Installs the packages of the lock file unless they are there: by our mark, or by npm's own record of what it
 * installed, which is newer than the lock file after an `npm install` by hand.
 *
 * It is `npm install --no-save` and not `npm ci`, because `npm ci` refuses a lock file as soon as the registry lacks
 * one optional package for another platform. Both take the versions of the lock file and leave it as it is.
 */
const checkPackages = () => {
  const mark = join(ROOT, 'node_modules/.prerequisites');
  const lock = join(ROOT, 'package-lock.json');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  if (changed(join(ROOT, 'node_modules/.package-lock.json')) < changed(lock)) {
    say('installing packages');
    if (!run('npm', ['install', '--no-save', '--no-audit', '--loglevel=error']))
      fail('npm install failed; its words are above');
  }
  writeFileSync(mark, hash);
};

const checkBrowser = () => {
  const given = process.env.CHROMIUM;
  if (given === undefined ? CHROMIUM.some(isOnPath) : existsSync(given)) return;
  if (given !== undefined) fail(`CHROMIUM names ${given}, which does not exist`);
  if (process.getuid?.() !== 0 || !isOnPath('apt-get'))
    fail(`Chromium is missing. Install it with: sudo sh -c '${INSTALL_BROWSER}'`);
  say(`installing Chromium (${INSTALL_BROWSER})`);
  if (!run('sh', ['-c', INSTALL_BROWSER]))
    fail('Chromium could not be installed; the words of apt-get are above');
};

/** The major and minor of a Go by its words (`go1.26.1`, `2:1.19~1`), or [0, 0]. @param {string} words */
const goVersion = (words) => {
  const found = /(?:go|:|^)(\d+)\.(\d+)/.exec(words);
  return found ? [Number(found[1]), Number(found[2])] : [0, 0];
};

/** @param {number[]} version */
const isNewEnough = ([major = 0, minor = 0]) => major > GO[0] || (major === GO[0] && minor >= GO[1]);

/** @param {string} command @param {string[]} args */
const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';

/** The one command that installs a Go here. */
const goCommand = () => {
  if (process.platform === 'darwin') return 'brew install go';
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  return `curl -fsSL https://go.dev/dl/go${GO_RELEASE}.linux-${arch}.tar.gz | sudo tar -C /usr/local -xz && sudo ln -sf /usr/local/go/bin/go /usr/local/bin/go`;
};

const checkGo = () => {
  if (isOnPath('go')) {
    const words = output('go', ['version']).trim();
    if (isNewEnough(goVersion(words.replace('go version ', '')))) return;
    fail(`${words} is too old; ${GO.join('.')} or newer is needed. Install it with: ${goCommand()}`);
  }
  if (process.getuid?.() !== 0 || !isOnPath('apt-get'))
    fail(`Go is missing. Install it with: ${goCommand()}`);
  run('apt-get', ['update', '-q']);
  const candidate = /Candidate: (\S+)/.exec(output('apt-cache', ['policy', 'golang-go']))?.[1] ?? '';
  if (!isNewEnough(goVersion(candidate))) {
    fail(`Go is missing, and this distribution's is too old (${candidate}). Install it with: ${goCommand()}`);
  }
  say('installing Go (apt-get install -y golang-go)');
  if (!run('apt-get', ['install', '-y', 'golang-go']))
    fail('Go could not be installed; the words of apt-get are above');
};

checkNode();
checkPackages();
if (process.argv.includes('--browser')) checkBrowser();
if (process.argv.includes('--go')) checkGo();
