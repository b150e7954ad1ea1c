import { randomBytes, randomUUID } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { DELIVERY_ERRORS, errorBody, faultOf } from './twilio-errors.ts';

/** A message as the exchange keeps it. */
export interface ExchangedSms {
  sid: string;
  direction: 'outbound-api' | 'inbound';
  from: string;
  to: string;
  body: string;
  status: string;
  errorCode: number | null;
  createdAt: string;
  statusCallback: string | null;
}

/** What is to go wrong with a handing-over. `taken-silently`: it is sent, and the answer gets lost. */
export type Fault = { is: 'status'; status: number } | { is: 'silence' } | { is: 'taken-silently' };

/** How the reports of a message come: as they are, each twice, the last one first, or never. */
export const REPORT_ORDERS = ['plain', 'twice', 'backwards', 'never'] as const;
export type ReportOrder = (typeof REPORT_ORDERS)[number];

export interface ExchangeOptions {
  accountSid: string;
  authToken: string;
  /** Where people's answers are told. */
  inboundUrl: string;
  now: () => string;
  /** Calls a hook. */
  call: (url: string, init: RequestInit) => Promise<Response>;
}

interface Report {
  url: string;
  fields: Record<string, string>;
}

// Twilio's own, by which an exchange refuses what follows. https://www.twilio.com/docs/messaging/features/advanced-opt-out
const STOP_WORDS = /^(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)$/i;
const START_WORDS = /^(start|yes|unstop)$/i;

/** The answer that never comes: whoever waits for it gives up. */
export class Silence extends Error {
  override readonly name = 'TimeoutError';
}

/** Made-up telephones and the exchange between them and the service, with Twilio's manners. It has no clock of its own. */
export class Exchange {
  readonly options: ExchangeOptions;
  readonly messages: ExchangedSms[] = [];
  /** What goes wrong with the next handings-over, in turn. */
  readonly faults: Fault[] = [];
  reports: ReportOrder = 'plain';
  readonly #waiting: Report[] = [];
  readonly #stopped = new Set<string>();

  constructor(options: ExchangeOptions) {
    this.options = options;
  }

  /** Takes a message or refuses it, as `POST …/Messages.json` does; throws Silence when the answer is to get lost. */
  create(form: URLSearchParams): { status: number; body: unknown } {
    const fault = this.faults.shift();
    if (fault?.is === 'silence') throw new Silence();
    if (fault?.is === 'status') return { status: fault.status, body: fault.status === 429 ? errorBody(20429) : {} };
    const code = this.#refusal(form);
    if (code !== undefined) return { status: errorBody(code).status, body: errorBody(code) };
    const said = (name: string) => form.get(name) ?? '';
    const message = this.#add('outbound-api', said('From'), said('To'), said('Body'), form.get('StatusCallback'));
    const taken = { status: 201, body: this.resource(message) };
    this.#report(message);
    if (fault?.is === 'taken-silently') throw new Silence();
    return taken;
  }

  /** Calls the hooks with all that is to be told; gives how many calls were answered with yes. */
  async tell(): Promise<number> {
    let heard = 0;
    for (const { url, fields } of this.#waiting.splice(0)) heard += (await this.#call(url, fields)) ? 1 : 0;
    return heard;
  }

  /** Calls the hook with the next report; false when nothing is left to tell. */
  async tellNext(): Promise<boolean> {
    const next = this.#waiting.shift();
    if (next) await this.#call(next.url, next.fields);
    return next !== undefined;
  }

  /** Somebody writes from their telephone. The exchange keeps its own list of who said stop, as Twilio does. */
  async answer(from: string, to: string, body: string): Promise<boolean> {
    const { sid } = this.#add('inbound', from, to, body, null);
    const key = `${to} ${from}`;
    if (STOP_WORDS.test(body.trim())) this.#stopped.add(key);
    if (START_WORDS.test(body.trim())) this.#stopped.delete(key);
    return this.#call(this.options.inboundUrl, {
      ToCountry: 'FI',
      MessageSid: sid,
      SmsMessageSid: sid,
      AccountSid: this.options.accountSid,
      From: from,
      To: to,
      Body: body,
      NumMedia: '0',
      NumSegments: '1',
      ApiVersion: '2010-04-01',
    });
  }

  /** A message as the API gives it. */
  resource(message: ExchangedSms): Record<string, unknown> {
    const { accountSid } = this.options;
    const date = new Date(message.createdAt).toUTCString().replace('GMT', '+0000');
    return {
      account_sid: accountSid,
      api_version: '2010-04-01',
      body: message.body,
      date_created: date,
      date_sent: message.status === 'queued' ? null : date,
      date_updated: date,
      direction: message.direction,
      error_code: message.errorCode,
      error_message: null,
      from: message.from,
      messaging_service_sid: null,
      num_media: '0',
      num_segments: '1',
      price: null,
      price_unit: 'USD',
      sid: message.sid,
      status: message.status,
      subresource_uris: {},
      to: message.to,
      uri: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}.json`,
    };
  }

  #refusal(form: URLSearchParams): number | undefined {
    const [to, from, body] = [form.get('To'), form.get('From'), form.get('Body')];
    if (!to) return 21604;
    if (!from) return 21603;
    if (!body) return 21602;
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return 21211;
    if (body.length > 1600) return 21617;
    if (this.#stopped.has(`${from} ${to}`)) return 21610;
    const fault = faultOf(to);
    return fault?.at === 'create' ? fault.code : undefined;
  }

  #add(direction: ExchangedSms['direction'], from: string, to: string, body: string, statusCallback: string | null): ExchangedSms {
    const message: ExchangedSms = {
      sid: `SM${randomBytes(16).toString('hex')}`,
      direction,
      from,
      to,
      body,
      status: direction === 'inbound' ? 'received' : 'queued',
      errorCode: null,
      createdAt: this.options.now(),
      statusCallback,
    };
    this.messages.push(message);
    return message;
  }

  // How the message ends is settled now; what is told of it on the way waits for `tell`.
  #report(message: ExchangedSms): void {
    const fault = faultOf(message.to);
    const code = DELIVERY_ERRORS.find((one) => fault?.at === 'delivery' && one === fault.code);
    message.status = code === undefined ? 'delivered' : 'undelivered';
    message.errorCode = code ?? null;
    if (message.statusCallback === null || this.reports === 'never') return;
    const told = [this.#reportOf(message, 'sent'), this.#reportOf(message, message.status, code)];
    if (this.reports === 'backwards') told.reverse();
    this.#waiting.push(...(this.reports === 'twice' ? told.flatMap((report) => [report, report]) : told));
  }

  #reportOf({ sid, from, to, statusCallback }: ExchangedSms, status: string, code?: number): Report {
    const fields = {
      ApiVersion: '2010-04-01',
      MessageSid: sid,
      SmsSid: sid,
      MessageStatus: status,
      SmsStatus: status,
      From: from,
      To: to,
      AccountSid: this.options.accountSid,
      // Twilio adds fields without notice.
      RawDlrDoneDate: '2611220700',
      ...(code !== undefined && { ErrorCode: String(code) }),
    };
    return { url: statusCallback ?? '', fields };
  }

  async #call(url: string, fields: Record<string, string>): Promise<boolean> {
    const init = {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'x-twilio-signature': getExpectedTwilioSignature(this.options.authToken, url, fields),
        'i-twilio-idempotency-token': randomUUID(),
      },
      body: new URLSearchParams(fields).toString(),
    };
    const response = await this.options.call(url, init).catch(() => undefined);
    await response?.body?.cancel();
    return response?.ok === true;
  }
}
