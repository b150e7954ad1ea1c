import type { CarrierMessage, Handed, OutgoingSms, SmsTransport } from '../src/sms/transport.ts';

/** A carrier that takes everything, and says what a test wants it to say. */
export interface PretendCarrier extends SmsTransport {
  messages: (OutgoingSms & CarrierMessage)[];
  /** What the next handings-over are answered with; taken once there are no more. */
  answers: Handed[];
  /** Ids of messages whose text was to be deleted. */
  cleared: string[];
}

/** The signature that the pretended carrier gives its calls. */
export const PRETEND_SIGNATURE = 'signed';

export function pretendCarrier(now: () => string): PretendCarrier {
  const messages: PretendCarrier['messages'] = [];
  const answers: Handed[] = [];
  const cleared: string[] = [];
  return {
    messages,
    answers,
    cleared,
    async send(sms) {
      const answer = answers.shift();
      if (answer) return answer;
      const message = { ...sms, carrierId: `SM${String(messages.length).padStart(32, '0')}`, status: 'queued', createdAt: now() };
      messages.push(message);
      return { is: 'taken', message };
    },
    find: async (carrierId) => messages.find((one) => one.carrierId === carrierId) ?? 'gone',
    list: async ({ to, from, since }) => messages.filter((one) => one.to === to && one.from === from && one.createdAt >= since),
    async clear(carrierId) {
      cleared.push(carrierId);
      return true;
    },
    isGenuine: async (_url, _params, signature) => signature === PRETEND_SIGNATURE,
  };
}
