/** A text message as it is handed to the carrier. Numbers as `+358401234567`. */
export interface OutgoingSms {
  to: string;
  from: string;
  body: string;
  /** Where the carrier tells how it fares. */
  statusUrl: string;
  /** How long the carrier may try, in seconds (1–36000). */
  validSeconds: number;
}

/** A message as the carrier knows it. `status` is the carrier's own word. */
export interface CarrierMessage {
  carrierId: string;
  status: string;
  errorCode?: number;
  from: string;
  to: string;
  body: string;
  createdAt: string;
}

/** What became of handing it over: taken, refused with the carrier's code, or nobody knows. `reason` is a code, never an address. */
export type Handed =
  | { is: 'taken'; message: CarrierMessage }
  | { is: 'refused'; status: number; errorCode?: number }
  | { is: 'unknown'; reason: string }
  /** Nothing was sent, since there is no carrier here. */
  | { is: 'nowhere' };

/** Hands text messages to a carrier and asks about them. Never throws. */
export interface SmsTransport {
  send: (sms: OutgoingSms) => Promise<Handed>;
  /** One message as it is now; `gone` where the carrier knows none, undefined when nobody answers. */
  find: (carrierId: string) => Promise<CarrierMessage | 'gone' | undefined>;
  /** Messages to a number from a sender since an instant; undefined when nobody answers. */
  list: (wish: { to: string; from: string; since: string }) => Promise<CarrierMessage[] | undefined>;
  /** Has the carrier delete what a message says; true when it is done. */
  clear: (carrierId: string) => Promise<boolean>;
  /** Whether a call to a hook is the carrier's. */
  isGenuine: (url: string, params: URLSearchParams, signature: string | undefined) => Promise<boolean>;
}

/** The transport of an installation without a carrier: nothing can be sent, and no call is the carrier's. */
export const noCarrier: SmsTransport = {
  send: async () => ({ is: 'nowhere' }),
  find: async () => undefined,
  list: async () => undefined,
  clear: async () => false,
  isGenuine: async () => false,
};
