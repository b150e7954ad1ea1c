import type { Mail } from '../src/mail/mail.ts';
import type { MailTransport, SendOutcome } from '../src/mail/transport.ts';

/** A transport that keeps what it is given, and says what a test wants it to say. */
export interface MailBox extends MailTransport {
  letters: (Mail & { id: string })[];
  /** What the next sendings are answered with; `sent` once there are no more. */
  answers: SendOutcome[];
}

export function mailBox(): MailBox {
  const letters: MailBox['letters'] = [];
  const answers: SendOutcome[] = [];
  return {
    letters,
    answers,
    async send(mail, id) {
      const answer = answers.shift() ?? { outcome: 'sent' };
      if (answer.outcome === 'sent') letters.push({ ...mail, id });
      return answer;
    },
  };
}
