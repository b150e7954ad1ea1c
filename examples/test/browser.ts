import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What finding a browser needs to know of the machine. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  isDebian: boolean;
  isExecutable: (path: string) => boolean;
  /** Runs a command to its end with its output in sight; true when it succeeded. */
  run: (command: string, args: string[]) => boolean;
  say: (line: string) => void;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const ELSEWHERE: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
};

/** How to get a browser by hand, for whoever reads the failure. */
export const ADVICE =
  'The browser tests need Chromium. Install it with: sudo apt-get install -y chromium\n' +
  'or name another Chromium or Chrome: CHROMIUM_PATH=/path/to/chrome npm test';

/**
 * The path of a Chromium to test with: the one that CHROMIUM_PATH names, else one that is installed, else, as root on
 * Debian, one that apt-get installs now. Throws with the command to type when there is none: tests are never skipped
 * in silence.
 */
export function findChromium(machine: Machine): string {
  const named = machine.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!machine.isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.\n${ADVICE}`);
    return named;
  }
  const found = installed(machine);
  if (found !== undefined) return found;
  if (!machine.isRoot || !machine.isDebian) throw new Error(ADVICE);
  machine.say('No browser found: installing chromium with apt-get');
  const isInstalled =
    machine.run('apt-get', ['update', '-qq']) &&
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  const fresh = isInstalled ? installed(machine) : undefined;
  if (fresh === undefined) throw new Error(`apt-get could not install chromium.\n${ADVICE}`);
  return fresh;
}

function installed(machine: Machine): string | undefined {
  const places = ELSEWHERE[machine.platform] ?? [];
  const folders = [...(machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), ...places];
  const candidates = [...places, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return candidates.find((path) => machine.isExecutable(path));
}

/** This machine as it is. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
    isExecutable: isRunnableFile,
    run: (command, args) =>
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0,
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

function isRunnableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // A folder is executable too, and stands among the places on every system.
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
