import type { VuoroJobs } from '../elements/jobs.ts';
import type { Row } from '../list/listing.ts';
import { type Address, placeOf, readAddress } from './address.ts';
import { Posting } from './posting.ts';

/** What one element shows in place of its list, and what to come back to. */
type Place = { posting?: Posting; shown?: string; turn: number; scroll: number };

const places = new WeakMap<VuoroJobs, Place>();
/** The element that shows the posting of the page's address: several may be able to. */
let owner: VuoroJobs | undefined;

/** A click on a row. */
export function open(jobs: VuoroJobs, { tenant, id }: Pick<Row, 'tenant' | 'id'>): void {
  placeIn(jobs).scroll = scrollY;
  go(jobs, { tenant, id, step: 'read' });
}

/** Shows what the page's address asks of this element; `isMove` when the visitor went there just now. */
export async function follow(jobs: VuoroJobs, isMove: boolean, address = ownAddress(jobs)): Promise<void> {
  const place = placeIn(jobs);
  const shown = placeOf(address);
  if (shown === place.shown) return;
  const turn = ++place.turn;
  if (!address) place.posting = undefined;
  else if (place.posting?.address.id !== address.id || place.posting.address.tenant !== address.tenant) {
    place.posting = new Posting(
      jobs,
      address,
      (next, isReplacing) => go(jobs, next, isReplacing),
      (event) => leave(jobs, event),
    );
  }
  const { posting } = place;
  if (address) await posting?.open(address.step);
  if (turn !== place.turn) return;
  const before = place.shown;
  place.shown = shown;
  jobs.view = posting && (() => posting.render());
  await jobs.update();
  if (address?.step === 'read') jobs.emit('open', { tenant: address.tenant, id: address.id });
  if (!isMove) return;
  if (posting) posting.focus();
  else {
    scrollTo(0, place.scroll);
    const href = jobs.hrefOf(before?.replace(/\.[a-z]+$/, ''));
    [...jobs.shadow.querySelectorAll<HTMLAnchorElement>('.row a')].find((link) => link.href === href)?.focus({ preventScroll: true });
  }
}

/** How many steps of the history lie between the list and here; the rest of the state is the page's own. */
type Depth = { vuoro?: number } | null;

function go(jobs: VuoroJobs, address: Address | undefined, isReplacing = false): void {
  const state: Depth = history.state;
  const depth = state?.vuoro ?? 0;
  const vuoro = !address ? 0 : isReplacing ? depth : jobs.view ? depth && depth + 1 : 1;
  // A sandboxed page may not touch the history; the posting opens all the same.
  try {
    history[isReplacing ? 'replaceState' : 'pushState']({ ...state, vuoro }, '', jobs.hrefOf(placeOf(address)));
  } catch {}
  if (address) owner = jobs;
  void follow(jobs, true, address);
}

function leave(jobs: VuoroJobs, event: Event): void {
  event.preventDefault();
  const state: Depth = history.state;
  if (state?.vuoro) history.go(-state.vuoro);
  else go(jobs, undefined);
}

function ownAddress(jobs: VuoroJobs): Address | undefined {
  const address = readAddress(location.href);
  if (!address) return undefined;
  const takers = [...jobs.all].filter((element) => shows(element, address.tenant));
  const taker = takers.find((element) => element === owner) ?? takers[0];
  if (taker !== jobs) return undefined;
  owner = jobs;
  return address;
}

function shows(jobs: VuoroJobs, slug: string): boolean {
  const tenants = jobs.slug ?? jobs.getAttribute('tenants');
  return tenants ? tenants.split(/[\s,]+/).includes(slug) : jobs.hasAttribute('region');
}

function placeIn(jobs: VuoroJobs): Place {
  let place = places.get(jobs);
  if (!place) places.set(jobs, (place = { turn: 0, scroll: 0 }));
  return place;
}
