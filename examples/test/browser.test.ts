import { describe, expect, it } from 'vitest';
import { ADVICE, findChromium, type Machine } from './browser.ts';

function machine(over: Partial<Machine> & { files?: string[] }): Machine & { ran: string[]; said: string[] } {
  const ran: string[] = [];
  const said: string[] = [];
  return {
    env: { PATH: '/usr/bin:/bin' },
    platform: 'linux',
    isRoot: false,
    isDebian: true,
    isExecutable: (path) => (over.files ?? []).includes(path),
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      return true;
    },
    say: (line) => said.push(line),
    ran,
    said,
    ...over,
  };
}

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    expect(findChromium(machine({ env: { CHROMIUM_PATH: '/opt/x/chrome' }, files: ['/opt/x/chrome', '/usr/bin/chromium'] }))).toBe(
      '/opt/x/chrome',
    );
  });

  it('is never another one than CHROMIUM_PATH names', () => {
    expect(() => findChromium(machine({ env: { CHROMIUM_PATH: '/gone' }, files: ['/usr/bin/chromium'] }))).toThrow('/gone');
  });

  it.each(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/bin/google-chrome', '/snap/bin/chromium'])('is found at %s', (path) => {
    expect(findChromium(machine({ files: [path] }))).toBe(path);
  });

  it('is installed by root on Debian, who is told so', () => {
    const files: string[] = [];
    const bare = machine({ isRoot: true, isExecutable: (path) => files.includes(path) });
    const run = bare.run;
    bare.run = (command, args) => {
      if (args[0] === 'install') files.push('/usr/bin/chromium');
      return run(command, args);
    };
    expect(findChromium(bare)).toBe('/usr/bin/chromium');
    expect(bare.ran.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['apt-get update', 'apt-get install']);
    expect(bare.said).toHaveLength(1);
  });

  it('fails with the command to type for anyone else', () => {
    expect(() => findChromium(machine({}))).toThrow(ADVICE);
    expect(() => findChromium(machine({ isRoot: true, isDebian: false }))).toThrow(ADVICE);
    expect(ADVICE).toContain('apt-get install -y chromium');
  });

  it('fails with the command to type when installing did not help', () => {
    expect(() => findChromium(machine({ isRoot: true, run: () => false }))).toThrow('apt-get could not install');
  });
});
