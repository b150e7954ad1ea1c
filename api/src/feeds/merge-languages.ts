import type { PostingDraft } from '../../contract/postings.ts';
import type { Locale, Localized, Words } from '../../contract/primitives.ts';
import type { FeedAd } from './feed-ad.ts';

type ContactDraft = PostingDraft['contacts'][number];

/**
 * One ad from the same ad in several languages, each with one text. Facts come from the one in the preferred language,
 * else from the first; words that differ are kept for each language, and what one leaves empty another may fill.
 */
export function mergeLanguages(ads: readonly FeedAd[], preferred: Locale): FeedAd | undefined {
  const base = ads.find((ad) => ad.draft.texts[preferred]) ?? ads[0];
  if (!base || ads.length === 1) return base;
  const drafts = [base, ...ads.filter((ad) => ad !== base)].map((ad) => ad.draft);
  const { draft } = base;
  const say = (read: (draft: PostingDraft) => Words | undefined) => words(drafts, read);
  const merged = {
    ...draft,
    texts: Object.fromEntries(drafts.flatMap((one) => Object.entries(one.texts)).reverse()),
    employer: say((one) => one.employer),
    unit: say((one) => one.unit),
    workload: say((one) => one.workload),
    taskArea: drafts.find((one) => one.taskArea !== 'other')?.taskArea ?? 'other',
    employmentType: drafts.find((one) => one.employmentType !== 'other')?.employmentType ?? 'other',
    duration: present({ ...draft.duration, note: say((one) => one.duration.note) }),
    pay: present({ ...draft.pay, agreement: say((one) => one.pay.agreement), note: say((one) => one.pay.note) }),
    place: present({ ...draft.place, city: say((one) => one.place.city) }),
    contacts: contacts(drafts),
  };
  return { ...base, draft: present(merged) };
}

// The same words in all languages stay one string; so do words that only one language has.
function words(drafts: readonly PostingDraft[], read: (draft: PostingDraft) => Words | undefined): Words | undefined {
  const said: Localized = {};
  for (const draft of drafts) {
    const [lang] = Object.keys(draft.texts) as Locale[];
    const value = read(draft);
    if (lang !== undefined && typeof value === 'string') said[lang] = value;
  }
  const [first, ...others] = Object.values(said);
  return others.some((other) => other !== first) ? said : first;
}

// People are the same when they are as many, in the same order, with the same numbers.
function contacts(drafts: readonly PostingDraft[]): ContactDraft[] {
  const named = drafts.filter((draft) => draft.contacts.length > 0);
  const [base, ...others] = named;
  if (!base) return [];
  return base.contacts.map((contact, index) => {
    const same = [
      base,
      ...others.filter((draft) => draft.contacts.length === base.contacts.length && isSame(contact, draft.contacts[index])),
    ];
    return present({
      ...contact,
      role: words(same, (draft) => draft.contacts[index]?.role),
      note: words(same, (draft) => draft.contacts[index]?.note),
    });
  });
}

function isSame(contact: ContactDraft, other: ContactDraft | undefined): boolean {
  return contact.name === other?.name && contact.phone === other?.phone && contact.email === other?.email;
}

function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
