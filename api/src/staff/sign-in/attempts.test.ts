import { beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { countAttempt } from './attempts.ts';

const EMAIL = 'aino@rantala.example';

describe('attempts to sign in', () => {
  let world: TestWorld;
  let nowMs: number;
  beforeEach(async () => {
    world = await testWorld();
    nowMs = Date.parse(world.clock.now);
  });

  const attempt = (address = '192.0.2.1', email = EMAIL, mark?: string) =>
    countAttempt(world.deps.accounts, nowMs, { email, address, mark });
  const wait = async (address?: string, email?: string) => {
    const counted = await attempt(address, email);
    return counted.ok ? 0 : counted.waitSeconds;
  };
  const succeed = async (address?: string, email?: string) => {
    const counted = await attempt(address, email);
    if (!counted.ok) throw new Error('Held back');
    await world.deps.accounts.commit({ actor: { kind: 'clock' }, accountId: '', event: 'session.began' }, counted.succeeded());
  };

  it('at one account from one address are free five times, then wait twice as long each time, a quarter of an hour at most', async () => {
    for (let i = 0; i < 5; i++) expect(await wait()).toBe(0);
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      expect(await wait()).toBe(0);
      waits.push(await wait());
      nowMs += (waits.at(-1) ?? 0) * 1000;
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  });

  it('are not lengthened by trying while one has to wait', async () => {
    for (let i = 0; i < 6; i++) await attempt();
    for (let i = 0; i < 20; i++) expect(await wait()).toBe(2);
  });

  it('that come at the same moment pass no more than they may', async () => {
    const all = await Promise.all(Array.from({ length: 24 }, () => attempt()));
    expect(all.filter((counted) => counted.ok)).toHaveLength(6);
  });

  it('at one account from all over the world wait a minute at most', async () => {
    for (let i = 0; i < 120; i++) {
      const waited = await wait(`198.51.100.${i}`);
      expect(waited).toBeLessThanOrEqual(60);
      nowMs += waited * 1000;
    }
  });

  it('by strangers hold up nobody in a browser that is known, whatever they do', async () => {
    for (let i = 0; i < 40; i++) await attempt(`198.51.100.${i}`);
    for (let i = 0; i < 60; i++) await attempt('192.0.2.1', `${i}@rantala.example`);
    expect((await attempt('192.0.2.1')).ok).toBe(false);
    expect((await attempt('192.0.2.1', EMAIL, 'mark')).ok).toBe(true);
  });

  it('in a known browser are slowed down as well', async () => {
    for (let i = 0; i < 6; i++) await attempt(`192.0.2.${i}`, EMAIL, 'mark');
    expect((await attempt('192.0.2.9', EMAIL, 'mark')).ok).toBe(false);
  });

  it('at many accounts from one address wait too', async () => {
    let passed = 0;
    for (let i = 0; i < 80; i++) passed += Number((await attempt('192.0.2.8', `${i}@rantala.example`)).ok);
    expect(passed).toBe(51);
  });

  it('that succeed do not count, so that a town hall behind one address can sign in', async () => {
    for (let i = 0; i < 70; i++) await succeed('192.0.2.7', `${i}@rantala.example`);
    expect(await wait('192.0.2.7')).toBe(0);
  });

  it('begin anew after a success, and after an hour', async () => {
    for (let i = 0; i < 4; i++) await attempt();
    await succeed();
    for (let i = 0; i < 6; i++) expect(await wait()).toBe(0);
    nowMs += 3_600_001;
    for (let i = 0; i < 6; i++) expect(await wait()).toBe(0);
    expect(await wait()).toBe(2);
  });
});
