import { expect, it } from 'vitest';
import { WriteGate } from './write-gate.ts';

it('lets so many writes run at once and the rest in their order', async () => {
  const gate = new WriteGate(2);
  const finish: (() => void)[] = [];
  const begun: number[] = [];
  const write = (n: number) =>
    gate.through(async () => {
      begun.push(n);
      await new Promise<void>((resolve) => finish.push(resolve));
    });
  const all = Promise.all([1, 2, 3, 4].map(write));
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  await turn();
  expect(begun).toEqual([1, 2]);
  finish.shift()?.();
  await turn();
  expect(begun).toEqual([1, 2, 3]);
  while (begun.length < 4 || finish.length > 0) {
    finish.shift()?.();
    await turn();
  }
  await all;
  expect(begun).toEqual([1, 2, 3, 4]);
});

it('gives its place on when a write fails', async () => {
  const gate = new WriteGate(1);
  await expect(gate.through(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(gate.through(async () => 'yes')).resolves.toBe('yes');
});
