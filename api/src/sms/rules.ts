import type { SmsFault } from '../../contract/sms.ts';
import { type Verdict, VERDICTS, verdictOn } from './carrier-errors.ts';
import { isFinal, movesOn, type SmsState } from './states.ts';
import type { CarrierMessage, Handed } from './transport.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** How long somebody who works on a message keeps it from others. */
export const LEASE_MS = 2 * MINUTE_MS;
/** After that a message is no longer sent: what it says has been overtaken. */
export const USEFUL_MS = 24 * HOUR_MS;
/** The longest that the carrier takes, https://www.twilio.com/docs/messaging/api/message-resource. */
const LONGEST_VALID_SECONDS = 36_000;
/** How much a sender may have waiting at the carrier, as the time that sending it takes. */
export const QUEUE_MS = 5 * MINUTE_MS;
const HOLD_MS = 30 * MINUTE_MS;
// A request that was cut off may still be worked on; what is not listed after the second look was never taken.
const LOOKS_MS = [MINUTE_MS, 5 * MINUTE_MS];
const MOST_ATTEMPTS = 3;
// Reports get lost: asked for after a quarter of an hour, then more and more rarely, then no more.
const ASKS_MS = [15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, 12 * HOUR_MS, 24 * HOUR_MS];
/** How long after its end the text of a message rests at the carrier, which may tell of it that long. */
const CLEAR_MS = 24 * HOUR_MS;

/** What is known of a message when something happens to it. */
export interface SmsProgress {
  state: SmsState;
  attempts: number;
  lookups: number;
  carrierId: string | null;
  expiresAt: string;
}

/** What becomes of a message. `alarm` is for the operator; `isStop`: the person wants no more. */
export interface Step {
  set: {
    state?: SmsState;
    reason?: string | null;
    carrierId?: string | null;
    attempts?: number;
    lookups?: number;
    nextAt: string | null;
    sentAt?: string;
    endedAt?: string;
    sealed?: null;
  };
  hold?: 'sender';
  isStop?: true;
  alarm?: string;
}

const at = (ms: number) => new Date(ms).toISOString();

/** Its last state: the text is no longer needed here, and a day later no longer at the carrier. */
export function ended(state: 'delivered' | 'failed' | 'stopped', reason: SmsFault | null, nowMs: number, carrierId: string | null): Step {
  const nextAt = carrierId === null ? null : at(nowMs + CLEAR_MS);
  return { set: { state, reason, sealed: null, endedAt: at(nowMs), nextAt, ...(carrierId !== null && { carrierId }) } };
}

/** What follows from handing a message over. `attempts` counts this one. */
export function afterHanding(row: SmsProgress, handed: Handed, nowMs: number): Step {
  switch (handed.is) {
    case 'taken':
      return afterReport({ ...row, state: 'sending' }, handed.message, nowMs) ?? asked(row, nowMs);
    case 'unknown':
      return { set: { state: 'unknown', reason: handed.reason, lookups: 0, nextAt: at(nowMs + (LOOKS_MS[0] ?? 0)) } };
    case 'nowhere':
      return { set: { state: 'waiting', reason: 'no-carrier', attempts: row.attempts - 1, nextAt: at(nowMs + HOLD_MS) } };
    case 'refused':
      return afterRefusal(row, verdictOn(handed), handed.errorCode ?? handed.status, nowMs);
  }
}

function afterRefusal(row: SmsProgress, verdict: Verdict | { do: 'unknown' }, code: number, nowMs: number): Step {
  // What was certainly not taken is no attempt.
  const back = { state: 'waiting', attempts: row.attempts - 1, reason: String(code) } as const;
  switch (verdict.do) {
    case 'later':
      return { set: { ...back, nextAt: at(nowMs + verdict.waitSeconds * SECOND_MS) } };
    case 'hold-sender':
      return { set: { ...back, nextAt: at(nowMs + HOLD_MS) }, hold: 'sender', alarm: `sender_refused_${code}` };
    case 'hold-all':
      return { set: { ...back, nextAt: at(nowMs + HOLD_MS) }, alarm: `account_refused_${code}` };
    case 'stop':
      return { ...ended('stopped', null, nowMs, null), isStop: true };
    case 'unknown':
      return { set: { state: 'unknown', reason: `http_${code}`, lookups: 0, nextAt: at(nowMs + (LOOKS_MS[0] ?? 0)) } };
    case 'once-more':
      return { set: { ...back, attempts: row.attempts, nextAt: at(nowMs + verdict.waitSeconds * SECOND_MS) } };
    case 'fail':
      return { ...ended('failed', verdict.fault, nowMs, null), alarm: `refused_${code}` };
  }
}

/** The carrier's words for how far a message is; what stands for nothing here is not known. */
const STATUSES: Readonly<Record<string, SmsState>> = {
  accepted: 'handed',
  scheduled: 'handed',
  queued: 'handed',
  sending: 'handed',
  sent: 'sent',
  partially_delivered: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/**
 * What follows from the carrier's report, which may come late, twice, out of order or about an attempt before the present
 * one; nothing when it says nothing new. A last state stays.
 */
export function afterReport(
  row: SmsProgress,
  report: Pick<CarrierMessage, 'carrierId' | 'status' | 'errorCode'>,
  nowMs: number,
): Step | undefined {
  const state = STATUSES[report.status];
  if (state === undefined || isFinal(row.state)) return undefined;
  const isOfNow = row.carrierId === null ? row.state !== 'waiting' : row.carrierId === report.carrierId;
  // An earlier attempt that arrived after all is the end of it; that it failed is known already.
  if (!isOfNow && state !== 'delivered') return undefined;
  if (state === 'delivered') return { ...ended('delivered', null, nowMs, report.carrierId) };
  if (state === 'failed') return afterFailure(row, report, nowMs);
  if (!movesOn(row.state, state)) return undefined;
  const isFirst = row.carrierId === null;
  return {
    set: {
      state,
      reason: null,
      carrierId: report.carrierId,
      lookups: 0,
      nextAt: at(nowMs + (ASKS_MS[0] ?? 0)),
      ...(isFirst && { sentAt: at(nowMs) }),
    },
  };
}

function afterFailure(row: SmsProgress, { carrierId, errorCode }: Pick<CarrierMessage, 'carrierId' | 'errorCode'>, nowMs: number): Step {
  const verdict: Verdict = (errorCode === undefined ? undefined : VERDICTS[errorCode]) ?? { do: 'fail', fault: 'other' };
  const reason = errorCode === undefined ? null : String(errorCode);
  if (verdict.do === 'stop') return { ...ended('stopped', null, nowMs, carrierId), isStop: true };
  if (verdict.do === 'once-more' || verdict.do === 'later') {
    const nextMs = nowMs + verdict.waitSeconds * SECOND_MS;
    const isUseful = row.attempts < 2 && at(nextMs) < row.expiresAt;
    if (isUseful) return { set: { state: 'waiting', reason, carrierId: null, nextAt: at(nextMs) } };
    return ended('failed', verdict.do === 'once-more' ? verdict.fault : 'late', nowMs, carrierId);
  }
  const end = ended('failed', verdict.do === 'fail' ? verdict.fault : 'sender', nowMs, carrierId);
  if (verdict.do === 'fail') return verdict.isAlarm ? { ...end, alarm: `filtered_${errorCode}` } : end;
  return { ...end, alarm: `refused_${errorCode}`, ...(verdict.do === 'hold-sender' && { hold: 'sender' as const }) };
}

/**
 * What follows from looking for a message whose handing-over nobody confirmed. Found, it goes on from there. Not found twice,
 * it was not taken and may be sent again; where the carrier does not answer in time it stays unknown, for a person to see.
 */
export function afterSearch(row: SmsProgress, found: CarrierMessage | 'none' | undefined, nowMs: number): Step {
  if (found !== undefined && found !== 'none') return afterReport(row, found, nowMs) ?? asked(row, nowMs);
  const isLate = at(nowMs) >= row.expiresAt;
  if (found === undefined) return { set: { state: 'unknown', nextAt: isLate ? null : at(nowMs + (LOOKS_MS[1] ?? 0)) } };
  const lookups = row.lookups + 1;
  const wait = LOOKS_MS[lookups];
  if (wait !== undefined) return { set: { state: 'unknown', lookups, nextAt: at(nowMs + wait) } };
  if (isLate || row.attempts >= MOST_ATTEMPTS) return { set: { state: 'unknown', lookups, nextAt: null }, alarm: 'unknown' };
  return { set: { state: 'waiting', lookups: 0, nextAt: at(nowMs) } };
}

/** What follows from asking the carrier about a message that it has and has not reported on. */
export function afterAsking(row: SmsProgress, found: CarrierMessage | 'gone' | undefined, nowMs: number): Step {
  const step = found === undefined || found === 'gone' ? undefined : afterReport(row, found, nowMs);
  return step ?? asked(row, nowMs);
}

function asked(row: SmsProgress, nowMs: number): Step {
  const lookups = row.lookups + 1;
  const wait = ASKS_MS[lookups];
  return { set: { lookups, nextAt: wait === undefined ? null : at(nowMs + wait) } };
}

/** When the text at the carrier is to be deleted again; `nothing` is left to do once it is. */
export function afterClearing(isCleared: boolean, lookups: number, nowMs: number): Step {
  return { set: { lookups: lookups + 1, nextAt: isCleared || lookups > 20 ? null : at(nowMs + HOUR_MS) } };
}

/** How long the carrier may try a message that is handed over now, in whole seconds. */
export function validSeconds(expiresAt: string, nowMs: number): number {
  return Math.min(LONGEST_VALID_SECONDS, Math.max(1, Math.floor((Date.parse(expiresAt) - nowMs) / SECOND_MS)));
}

/** How long a sender takes for so many segments, in milliseconds. */
export function sendingMs(segments: number, segmentsAMinute: number): number {
  return Math.ceil((segments * MINUTE_MS) / segmentsAMinute);
}

/** When a message that could not be taken is looked at again: when its sender is less busy, or may have been mended. */
export function putOff(
  sender: { pacedUntil: number; paused: string | null; authorisedOn: string | null } | undefined,
  nowMs: number,
): string {
  const isReady = sender !== undefined && sender.paused === null && sender.authorisedOn !== null;
  return at(isReady ? Math.max(sender.pacedUntil - QUEUE_MS, nowMs + SECOND_MS) : nowMs + HOLD_MS);
}
