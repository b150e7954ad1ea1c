import type { PostingDraft } from '../../contract/postings.ts';
import type { Locale } from '../../contract/primitives.ts';
import type { FeedAd } from './feed-ad.ts';

/**
 * One ad from the same ad in several languages. Everything but the texts comes from the one in the preferred language,
 * else from the first; what that one leaves empty the others may fill.
 */
export function mergeLanguages(ads: readonly FeedAd[], preferred: Locale): FeedAd | undefined {
  const base = ads.find((ad) => ad.draft.texts[preferred]) ?? ads[0];
  if (!base) return undefined;
  const draft = ads.filter((ad) => ad !== base).reduce((merged, ad) => filledUp(merged, ad.draft), base.draft);
  return { ...base, draft };
}

// The first text of a language stays when a source repeats it.
function filledUp(draft: PostingDraft, other: PostingDraft): PostingDraft {
  const employer = draft.employer ?? other.employer;
  const unit = draft.unit ?? other.unit;
  return {
    ...draft,
    texts: { ...other.texts, ...draft.texts },
    ...(employer !== undefined && { employer }),
    ...(unit !== undefined && { unit }),
    taskArea: draft.taskArea === 'other' ? other.taskArea : draft.taskArea,
    employmentType: draft.employmentType === 'other' ? other.employmentType : draft.employmentType,
    contacts: draft.contacts.length > 0 ? draft.contacts : other.contacts,
  };
}
