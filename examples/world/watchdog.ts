import { spawn } from 'node:child_process';

// Runs in a process of its own and waits for its standard input to end, which happens however the parent dies.
const WATCH = `
const { readdirSync, readFileSync } = require('node:fs');
process.stdin.resume();
process.stdin.on('end', () => {
  for (const pid of readdirSync('/proc')) {
    if (!/^[0-9]+$/.test(pid) || Number(pid) === process.pid) continue;
    try {
      if (readFileSync('/proc/' + pid + '/environ', 'latin1').includes('VUORO_RUN=' + process.argv[1])) process.kill(Number(pid), 'SIGKILL');
    } catch {}
  }
  process.exit(0);
});
`;

/**
 * Ends every process of this run when this process ends, even by SIGKILL, so that no server stays behind on its port.
 * Works where there is a /proc; elsewhere only an orderly end cleans up. Gives the name of the run.
 */
export function startWatchdog(run: string): void {
  process.env.VUORO_RUN = run;
  if (process.platform !== 'linux') return;
  const { VUORO_RUN: _run, ...env } = process.env;
  const watchdog = spawn(process.execPath, ['-e', WATCH, run], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, env });
  watchdog.unref();
  const pipe = watchdog.stdin;
  if (pipe && 'unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
}
