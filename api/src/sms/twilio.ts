import type { MessageInstance, MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message.d.ts';
import { base64 } from '../crypto/token.ts';
import type { CarrierMessage, Handed, OutgoingSms, SmsTransport } from './transport.ts';
import { isTwilioSignature } from './twilio-signature.ts';

/** What Twilio wants to know of its customer. */
export interface TwilioAccount {
  /** Where its API answers, without a slash at the end. */
  baseUrl: string;
  accountSid: string;
  /** What it signs its calls with; the key of the region where there is one. */
  authToken: string;
  /** An API key, which can be withdrawn by itself; without one the account's token is used. */
  apiKey?: { sid: string; secret: string };
}

type Create = Required<Pick<MessageListInstanceCreateOptions, 'to' | 'from' | 'body' | 'statusCallback' | 'validityPeriod'>>;
type Known = ReturnType<MessageInstance['toJSON']>;

// The answer to a person's wish waits behind it no longer than this.
const PATIENCE_MS = 10_000;
const MOST_LISTED = 50;

/**
 * Sends through Twilio's Messages API by fetch: the package would be more than the whole rest of the Worker.
 * https://www.twilio.com/docs/messaging/api/message-resource
 */
export function twilioSms(account: TwilioAccount, fetcher: typeof fetch): SmsTransport {
  const messages = `${account.baseUrl}/2010-04-01/Accounts/${account.accountSid}/Messages`;
  const user = account.apiKey ?? { sid: account.accountSid, secret: account.authToken };
  const headers = { authorization: `Basic ${base64(new TextEncoder().encode(`${user.sid}:${user.secret}`))}`, accept: 'application/json' };
  const call = (url: string, form?: Record<string, string>) =>
    fetcher(url, {
      headers,
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  return {
    async send(sms) {
      try {
        return await handed(await call(`${messages}.json`, toForm(sms)));
      } catch (error) {
        // It may have arrived there.
        return { is: 'unknown', reason: error instanceof Error ? error.name : 'unknown' };
      }
    },
    async find(carrierId) {
      const response = await answered(call(`${messages}/${encodeURIComponent(carrierId)}.json`));
      if (response?.status === 404) return 'gone';
      return response?.ok ? messageOf(await bodyOf(response)) : undefined;
    },
    async list({ to, from, since }) {
      // `DateSent>` looks at days.
      const query = new URLSearchParams({ To: to, From: from, 'DateSent>': since.slice(0, 10), PageSize: String(MOST_LISTED) });
      const response = await answered(call(`${messages}.json?${query}`));
      const found = response?.ok ? listed(await bodyOf(response)) : undefined;
      // Twilio's times are whole seconds.
      const earliest = Math.floor(Date.parse(since) / 1000) * 1000;
      return found?.filter((message) => Date.parse(message.createdAt) >= earliest);
    },
    async clear(carrierId) {
      const response = await answered(call(`${messages}/${encodeURIComponent(carrierId)}.json`, { Body: '' }));
      await response?.body?.cancel();
      // What it no longer has says nothing either.
      return response?.ok === true || response?.status === 404;
    },
    isGenuine: async (url, params, signature) => signature !== undefined && isTwilioSignature(account.authToken, url, params, signature),
  };
}

function toForm(sms: OutgoingSms): Record<string, string> {
  const create: Create = { to: sms.to, from: sms.from, body: sms.body, statusCallback: sms.statusUrl, validityPeriod: sms.validSeconds };
  return {
    To: create.to,
    From: create.from,
    Body: create.body,
    StatusCallback: create.statusCallback,
    ValidityPeriod: String(create.validityPeriod),
  };
}

async function handed(response: Response): Promise<Handed> {
  const said = await bodyOf(response);
  if (response.ok) {
    const message = messageOf(said);
    return message ? { is: 'taken', message } : { is: 'unknown', reason: 'not_understood' };
  }
  const errorCode = numberOf(fieldOf(said, 'code'));
  return { is: 'refused', status: response.status, ...(errorCode !== undefined && { errorCode }) };
}

function messageOf(said: unknown): CarrierMessage | undefined {
  const text = (name: WireName) => {
    const value = fieldOf(said, name);
    return typeof value === 'string' ? value : undefined;
  };
  const [carrierId, status] = [text('sid'), text('status')];
  if (carrierId === undefined || status === undefined) return undefined;
  const errorCode = numberOf(fieldOf(said, 'error_code'));
  const created = Date.parse(text('date_created') ?? '');
  return {
    carrierId,
    status,
    ...(errorCode !== undefined && { errorCode }),
    from: text('from') ?? '',
    to: text('to') ?? '',
    body: text('body') ?? '',
    createdAt: Number.isNaN(created) ? '' : new Date(created).toISOString(),
  };
}

/** The fields of an answer that are read, each named by the package's own type. */
type WireName = Snake<keyof Pick<Known, 'sid' | 'status' | 'errorCode' | 'from' | 'to' | 'body' | 'dateCreated'>> | 'code' | 'messages';
type Snake<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Tail>}`
  : Name;

function listed(said: unknown): CarrierMessage[] {
  const rows = fieldOf(said, 'messages');
  return Array.isArray(rows) ? rows.map(messageOf).filter((message) => message !== undefined) : [];
}

function fieldOf(said: unknown, name: WireName): unknown {
  return typeof said === 'object' && said !== null ? Object.entries(said).find(([key]) => key === name)?.[1] : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function bodyOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}

function answered(call: Promise<Response>): Promise<Response | undefined> {
  return call.catch(() => undefined);
}
