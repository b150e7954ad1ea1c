import { describe, expect, it } from 'vitest';
import { makeVault, noVault } from './vault.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const vault = makeVault('a secret that is long enough for this', random);

describe('the vault', () => {
  it('opens what it sealed, in another isolate too', async () => {
    const sealed = await vault.seal('JBSWY3DPEHPK3PXP ä', 'acc_1');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(await makeVault('a secret that is long enough for this', random).open(sealed, 'acc_1')).toBe('JBSWY3DPEHPK3PXP ä');
  });

  it('seals the same text differently each time', async () => {
    expect(await vault.seal('x', 'acc_1')).not.toBe(await vault.seal('x', 'acc_1'));
  });

  it.each(['acc_2', ''])('does not open what was sealed about something else: %s', async (about) => {
    await expect(vault.open(await vault.seal('x', 'acc_1'), about)).rejects.toThrow('operation');
  });

  it('does not open what was changed or sealed with another secret', async () => {
    const sealed = await vault.seal('x', 'acc_1');
    const last = sealed.at(-3) === 'A' ? 'B' : 'A';
    await expect(vault.open(`${sealed.slice(0, -3)}${last}${sealed.slice(-2)}`, 'acc_1')).rejects.toThrow('operation');
    await expect(makeVault('another secret that is long enough too', random).open(sealed, 'acc_1')).rejects.toThrow('operation');
    await expect(vault.open('', 'acc_1')).rejects.toThrow('Not sealed');
  });

  it('is refused where no secret is configured', async () => {
    await expect(noVault.seal('x', 'acc_1')).rejects.toMatchObject({ code: 'unavailable' });
  });
});
