import { expect, it } from 'vitest';
import { onLoopback } from './loopback.ts';

it.each(['http://127.0.0.1:8790', 'http://localhost:1', 'http://[::1]:8790/'])('a demo world may send to %s', (address) => {
  expect(onLoopback(address)).toBe(address);
});

it.each(['https://api.twilio.com', 'http://127.0.0.1.example.com', 'http://10.0.0.1:8790', 'https://localhost.example', 'http://[::2]/'])(
  'a demo world does not start with a carrier at %s',
  (address) => {
    expect(() => onLoopback(address)).toThrow('this machine only');
  },
);
