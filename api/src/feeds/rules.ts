import type { PostingDraft, PostingState } from '../../contract/postings.ts';

/** A posting that came from the feed before. */
export interface ExistingAd {
  id: string;
  externalId: string;
  state: PostingState;
  /** Fingerprint of what the feed said last; null when the feed itself has closed the posting. */
  hash: string | null;
  closesAt: string | null;
  /** Top-level fields of the draft that somebody changed by hand. */
  editedFields: readonly string[];
}

/** An ad that the feed holds now. */
export interface IncomingAd {
  externalId: string;
  hash: string;
  closesAt?: string;
}

export interface ImportInput {
  existing: readonly ExistingAd[];
  incoming: readonly IncomingAd[];
  /** Ads that are in the feed but could not be read this time: they stay as they are. */
  unreadable?: readonly string[];
  now: string;
  /** Set by a person who knows that the feed really has lost most of its ads. */
  acceptShrink?: boolean;
}

/** A posting that gets new content; `keep` names the fields that stay as a person wrote them. */
export interface PlannedUpdate {
  id: string;
  externalId: string;
  keep: readonly string[];
}

/** What an import has to do. All lists are in the order of the external ids. */
export interface ImportPlan {
  inserts: string[];
  updates: PlannedUpdate[];
  /** Closed again by the feed, or by the clock before its deadline was moved: they get new content and become public. */
  reopened: PlannedUpdate[];
  closes: { id: string; externalId: string; reason: 'vanished' | 'expired' }[];
  keptEdits: { externalId: string; fields: readonly string[] }[];
  /** In the feed although their deadline has passed: not published. */
  expired: string[];
  unchanged: number;
  /** The feed suddenly lost more than half of its ads. Nothing that vanished is closed until a person says so. */
  suspiciousShrink?: { had: number; lost: number };
}

const FEWEST_TO_SUSPECT = 10;

/**
 * Compares what the feed holds with what is stored. Importing the same feed again plans nothing. A posting is never
 * deleted; one that somebody closed or filled by hand stays so.
 */
export function planImport({ existing, incoming, unreadable = [], now, acceptShrink = false }: ImportInput): ImportPlan {
  const known = new Map(existing.map((ad) => [ad.externalId, ad]));
  const present = new Set([...incoming.map((ad) => ad.externalId), ...unreadable]);
  const plan: ImportPlan = { inserts: [], updates: [], reopened: [], closes: [], keptEdits: [], expired: [], unchanged: 0 };
  for (const ad of [...incoming].sort(byExternalId)) place(ad, known.get(ad.externalId), now, plan);
  const vanished = existing.filter((ad) => isPublicSoon(ad) && !present.has(ad.externalId));
  const had = existing.filter(isPublicSoon).length;
  if (had >= FEWEST_TO_SUSPECT && vanished.length * 2 > had && !acceptShrink) plan.suspiciousShrink = { had, lost: vanished.length };
  else plan.closes.push(...vanished.map(({ id, externalId }) => ({ id, externalId, reason: 'vanished' as const })));
  plan.closes.sort(byExternalId);
  return plan;
}

function place(ad: IncomingAd, stored: ExistingAd | undefined, now: string, plan: ImportPlan): void {
  const isEdited = stored?.editedFields.includes('closesAt') === true;
  const closesAt = isEdited ? (stored?.closesAt ?? undefined) : ad.closesAt;
  const isOver = closesAt !== undefined && closesAt <= now;
  if (!stored) {
    (isOver ? plan.expired : plan.inserts).push(ad.externalId);
    return;
  }
  const { id, externalId, editedFields } = stored;
  const update = { id, externalId, keep: editedFields };
  const isChange =
    isPublicSoon(stored) || stored.state === 'draft' ? !isOver && stored.hash !== ad.hash : !isOver && mayReopen(stored, now);
  if (isOver) plan.expired.push(externalId);
  if (isOver && isPublicSoon(stored)) plan.closes.push({ id, externalId, reason: 'expired' });
  else if (!isChange) plan.unchanged++;
  else (stored.state === 'closed' ? plan.reopened : plan.updates).push(update);
  if (isChange && editedFields.length > 0) plan.keptEdits.push({ externalId, fields: editedFields });
}

// What the feed or the clock has closed may open again; what a person closed has no null and a deadline still ahead.
function mayReopen(ad: ExistingAd, now: string): boolean {
  return ad.state === 'closed' && (ad.hash === null || (ad.closesAt !== null && ad.closesAt <= now));
}

function isPublicSoon(ad: ExistingAd): boolean {
  return ad.state === 'published' || ad.state === 'scheduled';
}

function byExternalId(a: { externalId: string }, b: { externalId: string }): number {
  return a.externalId < b.externalId ? -1 : a.externalId > b.externalId ? 1 : 0;
}

/** What the feed says now, with the fields that a person changed as that person left them. */
export function withKeptEdits(fromFeed: PostingDraft, stored: PostingDraft, keep: readonly string[]): PostingDraft {
  const isKept = ([field]: [string, unknown]) => keep.includes(field);
  const edited = Object.entries(stored).filter(isKept);
  const fresh = Object.entries(fromFeed).filter((entry) => !isKept(entry));
  // A field that a person emptied is in neither list. All other fields come whole from one of two drafts.
  return Object.fromEntries([...fresh, ...edited]) as PostingDraft;
}
