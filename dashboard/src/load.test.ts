import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from './api.ts';
import { Load, PATIENCE_MS } from './load.ts';

class Host implements ReactiveControllerHost {
  drawn = 0;
  updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {
    this.drawn += 1;
  }
}

/** A task that is answered from outside. */
function pending() {
  let answer: (answer: Answer<string>) => void = () => undefined;
  const promise = new Promise<Answer<string>>((resolve) => (answer = resolve));
  return { task: () => promise, answer };
}

const views = {
  waiting: () => 'waiting',
  slow: () => 'slow',
  empty: () => 'empty',
  ready: (value: string) => value,
  failed: () => 'failed',
};

describe('loading', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows nothing at first, a skeleton when it takes long, then the content', async () => {
    const load = new Load<string>(new Host());
    const { task, answer } = pending();
    const done = load.run(task);
    expect(load.draw(views)).toBe('waiting');
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(load.draw(views)).toBe('slow');
    answer({ value: 'content' });
    await done;
    expect(load.draw(views)).toBe('content');
  });

  it('tells an empty answer from a full one', async () => {
    const load = new Load<string>(new Host(), (value) => value === '');
    await load.run(async () => ({ value: '' }));
    expect(load.draw(views)).toBe('empty');
  });

  it('keeps what is shown until the new answer is there', async () => {
    const load = new Load<string>(new Host());
    await load.run(async () => ({ value: 'old' }));
    const { task, answer } = pending();
    const done = load.run(task);
    vi.advanceTimersByTime(PATIENCE_MS * 10);
    expect(load.draw(views)).toBe('old');
    answer({ value: 'new' });
    await done;
    expect(load.draw(views)).toBe('new');
  });

  it('forgets an answer that was overtaken', async () => {
    const load = new Load<string>(new Host());
    const slow = pending();
    const first = load.run(slow.task);
    await load.run(async () => ({ value: 'second' }));
    slow.answer({ value: 'first' });
    await first;
    expect(load.draw(views)).toBe('second');
  });

  it('says what went wrong and tries again on request', async () => {
    const host = new Host();
    const load = new Load<string>(host);
    const task = vi.fn<() => Promise<Answer<string>>>(async () => ({ trouble: { code: 'offline' } }));
    await load.run(task);
    expect(load.draw(views)).toBe('failed');
    task.mockResolvedValueOnce({ value: 'there' });
    load.again();
    await vi.runAllTimersAsync();
    expect(load.draw(views)).toBe('there');
    expect(host.drawn).toBeGreaterThan(0);
  });
});
