import type { PostingDraft } from '../../api/contract/postings.ts';
import type { Locale, Localized } from '../../api/contract/primitives.ts';
import type { NewRegion, NewSite, NewTenant } from '../../api/contract/tenants.ts';

/** The formats in which the demo world's real ads lie in `examples/demo/feeds`. */
export const DEMO_FEED_KINDS = ['kuntarekry', 'jobtech', 'syndication', 'vantaa'] as const;
export type DemoFeedKind = (typeof DEMO_FEED_KINDS)[number];

/** A feed file with real ads. Shift its dates (`shiftFeed`) before it is imported. */
export interface DemoFeed {
  /** Stable and unique in the whole demo world. */
  id: string;
  kind: DemoFeedKind;
  /** What the feed is called in the dashboard. */
  name: string;
  /** Language of an ad that does not tell its own. */
  lang: Locale;
  /** File name in `examples/demo/feeds`. */
  file: string;
  /** Employer of ads that name none: the real one, never the invented municipality. */
  employer?: string;
  /** `here` where the source has no address for applying, so that the demo's own form is used. */
  applyMode: 'source' | 'here';
  /** Where the texts really come from, for people to read. */
  note: Required<Localized>;
}

/** A posting written for the demo. `id` is stable, so that loading twice can recognise it. */
export interface DemoPosting {
  id: string;
  draft: PostingDraft;
}

/** One invented municipality with everything it starts with. */
export interface DemoTenant {
  tenant: NewTenant;
  sites: NewSite[];
  feeds: DemoFeed[];
  /** All of them are meant to be published at once. */
  postings: DemoPosting[];
}

/** Everything that a fresh demo installation holds, before the feeds are read. */
export interface DemoWorld {
  regions: NewRegion[];
  tenants: DemoTenant[];
}

/** A demo tenant before it knows at which origins it is shown. */
export type TenantWithoutSites = Omit<DemoTenant, 'sites'>;
