import { base64 } from '../crypto/token.ts';
import type { Mail } from './mail.ts';
import { type MailTransport, postJson } from './transport.ts';

/** What Scaleway's Transactional Email wants to know of its customer. */
export interface ScalewayAccount {
  secretKey: string;
  projectId: string;
  /** The verified address that all letters come from. */
  from: string;
  region: 'fr-par';
}

/** Sends through Scaleway Transactional Email, which runs in Paris: `POST …/v1alpha1/regions/{region}/emails`. */
export function scalewayMail(account: ScalewayAccount, fetcher: typeof fetch): MailTransport {
  const url = `https://api.scaleway.com/transactional-email/v1alpha1/regions/${account.region}/emails`;
  return {
    send: (mail, id) => postJson(fetcher, url, { 'x-auth-token': account.secretKey }, toScaleway(mail, id, account)),
  };
}

function toScaleway(mail: Mail, id: string, account: ScalewayAccount) {
  return {
    from: { name: mail.fromName, email: account.from },
    to: [mail.to],
    subject: mail.subject,
    text: mail.text,
    project_id: account.projectId,
    attachments: mail.attachments?.map(({ name, type, content }) => ({ name, type, content: base64(new TextEncoder().encode(content)) })),
    additional_headers: [
      // The same letter tried twice has the same name, so that a mailbox can show it once.
      { key: 'Message-ID', value: `<${id}@${account.from.split('@').at(-1)}>` },
      { key: 'Auto-Submitted', value: 'auto-generated' },
      ...(mail.replyTo === undefined ? [] : [{ key: 'Reply-To', value: mail.replyTo }]),
    ],
  };
}
