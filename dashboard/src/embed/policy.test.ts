import { expect, it } from 'vitest';
import { policyLines } from './policy.ts';

it('lets through the script, its questions to the service and its Trusted Types policy', () => {
  expect(policyLines('tag', 'https://vuoro.example')).toEqual([
    'script-src https://vuoro.example;',
    'connect-src https://vuoro.example;',
    'trusted-types vuoro-jobs;',
  ]);
});

it('needs nothing but the frame where scripts are stripped', () => {
  expect(policyLines('iframe', 'https://vuoro.example')).toEqual(['frame-src https://vuoro.example;']);
});
