import * as z from 'zod/mini';
import { Locale, text } from '../../contract/primitives.ts';
import { FEED_KINDS } from './feed-ad.ts';
import { fetchableAddress, type Reach } from './feed-address.ts';
import { languageAddresses } from './open-jobs-languages.ts';

/** A source of ads that a tenant adds: read from its address at intervals, or from files alone. */
export const NewFeed = z.strictObject({
  kind: z.enum(FEED_KINDS, 'choice'),
  name: text(120),
  /** With `{lang}` in it, a Kuntarekry feed is read once for each official language. */
  address: z.optional(z.string().check(z.maxLength(2000, 'too_long'))),
  /** Language of texts that do not say theirs. */
  lang: Locale,
  /** Employer of ads that name none. */
  employer: z.optional(text(200)),
  /** `here`: applications come to the service although the source has an address for them. */
  applyMode: z.enum(['source', 'here'], 'choice'),
  everyMinutes: z.int('number').check(z.minimum(15, 'number'), z.maximum(10_080, 'number')),
});
export type NewFeed = z.infer<typeof NewFeed>;

/** Whether all that a feed's address stands for may be fetched. */
export function isFetchable(address: string, reach: Reach): boolean {
  return languageAddresses(address, ['fi']).every((part) => fetchableAddress(part, reach) !== undefined);
}
