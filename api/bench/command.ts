import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program that npm installed to its end, in a folder; gives what it printed. Throws with its errors when it fails. */
export function run(program: string, args: readonly string[], folder = ROOT): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${ROOT}node_modules/.bin/${program}`, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(Buffer.concat(printed).toString());
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}\n${Buffer.concat([...printed, ...errors]).toString()}`));
    });
  });
}
