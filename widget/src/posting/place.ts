import type { VuoroJobs } from '../elements/jobs.ts';
import type { Row } from '../list/listing.ts';
import { placeOf } from './address.ts';
import { focus } from './focus.ts';
import { go, ownAddress } from './history.ts';
import { formOf, type Posting, prepare } from './posting.ts';
import { postingView } from './posting-view.ts';

/** What one element shows in place of its list, and what to come back to. */
export type Place = { posting?: Posting; shown?: string; turn: number; scroll: number };

/** A click on a row. */
export function open(jobs: VuoroJobs, { tenant, id }: Pick<Row, 'tenant' | 'id'>): void {
  placeIn(jobs).scroll = scrollY;
  go(jobs, { tenant, id, step: 'read' });
}

/** Shows what the page's address asks of this element; `isMove` when the visitor went there just now. */
export async function follow(jobs: VuoroJobs, isMove: boolean, address = ownAddress(jobs)): Promise<void> {
  const place = placeIn(jobs);
  const { posting: old, shown: before } = place;
  const { locale: lang } = jobs;
  const shown = address && placeOf(address);
  if (shown === before && (!old || old.lang === lang)) return;
  const turn = ++place.turn;
  const isSame = address && old && `${old.address.tenant}${old.address.id}${old.lang}` === `${address.tenant}${address.id}${lang}`;
  const posting = isSame ? old : address && { jobs, address, lang, step: address.step, zone: jobs.zone };
  place.posting = posting;
  // What was wrong is said in the language in which it was looked at.
  const form = posting && !isSame && formOf(posting);
  if (form) form.faults = [];
  if (posting && address) await prepare(posting, address.step);
  if (turn !== place.turn) return;
  place.shown = shown;
  jobs.view = posting && (() => postingView(posting));
  await jobs.update();
  if (address?.step === 'read') jobs.emit('open', { tenant: address.tenant, id: address.id });
  if (!isMove) return;
  if (posting) return focus(posting);
  scrollTo(0, place.scroll);
  const href = jobs.hrefOf(before?.replace(/\.[a-z]+$/, ''));
  [...jobs.shadow.querySelectorAll<HTMLAnchorElement>('.row a')].find((link) => link.href === href)?.focus({ preventScroll: true });
}

function placeIn(jobs: VuoroJobs): Place {
  return (jobs.place ??= { turn: 0, scroll: 0 });
}
