import * as z from 'zod/mini';
import { IsoDate } from './primitives.ts';

export const SENDER_KINDS = ['number', 'alphanumeric'] as const;
/** A number can be answered; a name cannot. */
export type SenderKind = (typeof SENDER_KINDS)[number];

/** Why a text message did not arrive, as far as staff can do something about it. */
export const SMS_FAULTS = ['number', 'off', 'blocked', 'country', 'text', 'late', 'sender', 'other'] as const;
export type SmsFault = (typeof SMS_FAULTS)[number];

/** Why a municipality cannot send text messages: no sender, one that is not authorised yet, one that the operators refuse. */
export const SMS_OBSTACLES = ['no-carrier', 'no-sender', 'not-authorised', 'paused'] as const;
export type SmsObstacle = (typeof SMS_OBSTACLES)[number];

/** What the operator says of a municipality's sender. Without both evidence and day nothing may be sent from it. */
export const NewSender = z.strictObject({
  kind: z.enum(SENDER_KINDS, 'choice'),
  sender: z.string().check(z.trim(), z.minLength(3, 'too_short'), z.maxLength(16, 'too_long')),
  /** Where it can be seen that it is authorised: the number of the decision, a letter. */
  evidence: z.optional(z.string().check(z.trim(), z.minLength(3, 'too_short'), z.maxLength(200, 'too_long'))),
  authorisedOn: z.optional(IsoDate),
  segmentsAMinute: z.optional(z.int().check(z.minimum(1, 'number'), z.maximum(6000, 'number'))),
});
export type NewSender = z.infer<typeof NewSender>;

/** What a municipality can send text messages from: `GET /staff/{tenant}/sms`. */
export const SmsChannel = z.object({
  sender: z.optional(z.string()),
  /** Whether people can answer. */
  isTwoWay: z.boolean(),
  /** Why nothing can be sent; absent when it can. */
  obstacle: z.optional(z.enum(SMS_OBSTACLES)),
});
export type SmsChannel = z.infer<typeof SmsChannel>;
