import type { SmsFault } from '../../contract/sms.ts';

/**
 * What one of Twilio's error codes asks of us. `later`: it was not taken, and the sender must slow down. `once-more`: the phone
 * was off, which half an hour may mend. `hold-sender`: the municipality's sender is refused. `hold-all`: the installation's
 * account is. `stop`: the person wants no messages.
 */
export type Verdict =
  | { do: 'later'; waitSeconds: number }
  | { do: 'once-more'; waitSeconds: number; fault: SmsFault }
  | { do: 'hold-sender' | 'hold-all' }
  | { do: 'stop' }
  | { do: 'fail'; fault: SmsFault; isAlarm?: true };

const fail = (fault: SmsFault): Verdict => ({ do: 'fail', fault });

/** By code: https://www.twilio.com/docs/api/errors */
export const VERDICTS: Readonly<Record<number, Verdict>> = {
  // Authentication; the account is suspended; the region is another one.
  20003: { do: 'hold-all' },
  21663: { do: 'hold-all' },
  30002: { do: 'hold-all' },
  // Too many requests; the sender's queue is full.
  20429: { do: 'later', waitSeconds: 30 },
  21611: { do: 'later', waitSeconds: 600 },
  30001: { do: 'later', waitSeconds: 600 },
  // No number, none that gets text messages.
  21211: fail('number'),
  21217: fail('number'),
  21614: fail('number'),
  21635: fail('number'),
  21408: fail('country'),
  21610: { do: 'stop' },
  // The sender cannot reach this country, is no sender, or is not registered with the operators.
  21212: { do: 'hold-sender' },
  21606: { do: 'hold-sender' },
  21612: { do: 'hold-sender' },
  21659: { do: 'hold-sender' },
  30042: { do: 'hold-sender' },
  21617: fail('text'),
  // Told of later: off, blocked, not in use, a landline, filtered, not known why.
  30003: { do: 'once-more', waitSeconds: 1800, fault: 'off' },
  30004: fail('blocked'),
  30005: fail('number'),
  30006: fail('number'),
  30007: { do: 'fail', fault: 'blocked', isAlarm: true },
  30008: { do: 'once-more', waitSeconds: 1800, fault: 'other' },
  30036: fail('late'),
};

/** What a refused handing-over asks of us; `unknown` when the carrier may have taken it all the same. */
export function verdictOn({ status, errorCode }: { status: number; errorCode?: number }): Verdict | { do: 'unknown' } {
  const known = errorCode === undefined ? undefined : VERDICTS[errorCode];
  if (known) return known;
  if (status === 429) return { do: 'later', waitSeconds: 30 };
  if (status >= 500 || status === 408) return { do: 'unknown' };
  if (status === 401 || status === 403) return { do: 'hold-all' };
  return fail('other');
}
