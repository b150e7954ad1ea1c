import { type MailTransport, postJson } from './transport.ts';

/** Posts every letter as JSON, `{ id, to, fromName, subject, text, … }`, to the mail box of the local world. */
export function localBox(url: string, fetcher: typeof fetch): MailTransport {
  return { send: (mail, id) => postJson(fetcher, url, {}, { id, ...mail }) };
}
