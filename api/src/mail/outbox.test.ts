import { beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Mail } from './mail.ts';
import { queueMail } from './outbox.ts';
import { sendDueMails } from './send-due.ts';
import { mailsAbout, withdrawMails } from './store.ts';

const letter: Mail = { to: { email: 'aino@example.com' }, fromName: 'Rantala', subject: 'Kutsu', text: 'Tervetuloa mukaan.' };
const MINUTE = 60_000;

describe('the outbox', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await testWorld();
  });

  const queue = async (about = 'inv_1') => {
    const { id, statement } = await queueMail(world.a, about, letter);
    await world.a.db.commit([], [statement]);
    return id;
  };
  const state = async () => (await mailsAbout(world.a.db, 'inv_1')).map((row) => [row.state, row.attempts, row.sealed !== null]);

  it('keeps a letter sealed until it is sent, and nothing of it after that', async () => {
    await queue();
    const [row] = await mailsAbout(world.a.db, 'inv_1');
    expect(JSON.stringify(row)).not.toMatch(/aino|Kutsu|Tervetuloa/);
    expect(await sendDueMails(world.deps)).toEqual({ sent: 1, later: 0, failed: 0 });
    expect(world.mailBox.letters).toMatchObject([letter]);
    expect(await state()).toEqual([['sent', 1, false]]);
  });

  it('sends behind the answer when a commit says that a letter waits', async () => {
    await queue();
    world.a.mailWaits();
    await world.settled();
    expect(world.mailBox.letters).toHaveLength(1);
  });

  it('sends each letter once, however many send at the same time', async () => {
    for (let i = 0; i < 12; i++) await queue(`inv_${i}`);
    await Promise.all(Array.from({ length: 6 }, () => sendDueMails(world.deps)));
    expect(new Set(world.mailBox.letters.map((sent) => sent.id)).size).toBe(12);
    expect(world.mailBox.letters).toHaveLength(12);
  });

  it('tries again after a minute, then after longer and longer, under the same name', async () => {
    const id = await queue();
    world.mailBox.answers.push({ outcome: 'retry', reason: 'http_503' }, { outcome: 'retry', reason: 'TimeoutError' });
    expect(await sendDueMails(world.deps)).toEqual({ sent: 0, later: 1, failed: 0 });
    world.clock.advance(MINUTE - 1);
    expect(await sendDueMails(world.deps)).toEqual({ sent: 0, later: 0, failed: 0 });
    world.clock.advance(1);
    await sendDueMails(world.deps);
    world.clock.advance(4 * MINUTE);
    expect(await sendDueMails(world.deps)).toEqual({ sent: 0, later: 0, failed: 0 });
    world.clock.advance(MINUTE);
    expect(await sendDueMails(world.deps)).toEqual({ sent: 1, later: 0, failed: 0 });
    expect(world.mailBox.letters.map((sent) => sent.id)).toEqual([id]);
  });

  it('gives up in the end, and at once when the letter is refused', async () => {
    await queue();
    world.mailBox.answers.push(...Array.from({ length: 8 }, () => ({ outcome: 'retry' as const, reason: 'http_500' })));
    for (let i = 0; i < 8; i++) {
      await sendDueMails(world.deps);
      world.clock.advance(1440 * MINUTE);
    }
    expect(await state()).toEqual([['failed', 8, false]]);
    await queue('inv_2');
    world.mailBox.answers.push({ outcome: 'refused', reason: 'http_400' });
    expect(await sendDueMails(world.deps)).toEqual({ sent: 0, later: 0, failed: 1 });
  });

  it('sends again what a sender that died had taken', async () => {
    await queue();
    const dying = { ...world.deps, mail: { send: () => Promise.reject(new Error('gone')) } };
    await expect(sendDueMails(dying)).rejects.toThrow('gone');
    expect((await sendDueMails(world.deps)).sent).toBe(0);
    world.clock.advance(2 * MINUTE);
    expect((await sendDueMails(world.deps)).sent).toBe(1);
  });

  it('does not send what was withdrawn', async () => {
    await queue();
    await world.a.db.commit([], [withdrawMails(world.a.db, 'inv_1')]);
    expect((await sendDueMails(world.deps)).sent).toBe(0);
    expect(await state()).toEqual([['withdrawn', 0, false]]);
  });

  it('writes no address and no text into the log', async () => {
    await queue();
    world.mailBox.answers.push({ outcome: 'retry', reason: 'http_500' });
    await sendDueMails(world.deps);
    expect(JSON.stringify(world.logs)).not.toMatch(/aino|Kutsu|Tervetuloa/);
    expect(world.logs.map((line) => line.event)).toContain('mail.later');
  });
});
