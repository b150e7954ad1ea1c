import { noCarrier, type SmsTransport } from './transport.ts';
import { twilioSms } from './twilio.ts';

/** The configuration's words on text messages. */
export interface SmsSettings {
  TWILIO_BASE_URL?: string;
  TWILIO_REGION?: 'us1' | 'ie1' | 'au1';
  TWILIO_ACCOUNT_SID?: string;
  TWILIO_AUTH_TOKEN?: string;
  TWILIO_API_KEY_SID?: string;
  TWILIO_API_KEY_SECRET?: string;
}

// Each region's credentials work at its own address only.
// https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
const HOSTS = {
  us1: 'https://api.twilio.com',
  ie1: 'https://api.dublin.ie1.twilio.com',
  au1: 'https://api.sydney.au1.twilio.com',
} satisfies Record<NonNullable<SmsSettings['TWILIO_REGION']>, string>;

/** The carrier that the configuration names, in Ireland unless another region is; without one nothing is sent. */
export function smsOf(env: SmsSettings, fetcher: typeof fetch): SmsTransport {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_API_KEY_SID: sid, TWILIO_API_KEY_SECRET: secret } = env;
  if (accountSid === undefined || authToken === undefined) return noCarrier;
  const baseUrl = (env.TWILIO_BASE_URL ?? HOSTS[env.TWILIO_REGION ?? 'ie1']).replace(/\/+$/, '');
  const apiKey = sid === undefined || secret === undefined ? undefined : { sid, secret };
  return twilioSms({ baseUrl, accountSid, authToken, apiKey }, fetcher);
}
