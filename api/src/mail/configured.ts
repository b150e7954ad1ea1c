import { localBox } from './local-box.ts';
import { scalewayMail } from './scaleway.ts';
import { type MailTransport, noTransport } from './transport.ts';

/** The configuration's words on mail. */
export interface MailSettings {
  MAIL_URL?: string;
  MAIL_FROM?: string;
  SCALEWAY_PROJECT_ID?: string;
  SCALEWAY_SECRET_KEY?: string;
}

/** The transport that the configuration names; without one, letters wait. */
export function mailOf(env: MailSettings, fetcher: typeof fetch): MailTransport {
  if (env.MAIL_URL !== undefined) return localBox(env.MAIL_URL, fetcher);
  const { MAIL_FROM: from, SCALEWAY_PROJECT_ID: projectId, SCALEWAY_SECRET_KEY: secretKey } = env;
  if (from === undefined || projectId === undefined || secretKey === undefined) return noTransport;
  return scalewayMail({ from, projectId, secretKey, region: 'fr-par' }, fetcher);
}
