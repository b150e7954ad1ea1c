import type { VuoroJobs } from '../elements/jobs.ts';
import type { Row } from '../list/listing.ts';
import { type Address, placeOf, readAddress } from './address.ts';
import { Posting } from './posting.ts';

/** What one element shows in place of its list, and what to come back to. */
type Place = { posting?: Posting; shown?: string; turn: number; scroll: number };

const places = new WeakMap<VuoroJobs, Place>();

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

/** Our share of a history entry, the rest of which is the page's own: which element went there, how many steps from its list. */
type Entry = { vuoro?: readonly [position: number, depth: number] } | null;

function go(jobs: VuoroJobs, address: Address | undefined, isReplacing = false): void {
  const entry: Entry = history.state;
  const depth = entry?.vuoro?.[1] ?? 0;
  // A posting that was entered by its address has no list behind it.
  const steps = !address ? 0 : isReplacing ? depth : jobs.view ? depth && depth + 1 : 1;
  // A sandboxed page may not touch the history; the posting opens all the same.
  try {
    const state = { ...entry, vuoro: [[...jobs.all].indexOf(jobs), steps] };
    history[isReplacing ? 'replaceState' : 'pushState'](state, '', jobs.hrefOf(placeOf(address)));
  } catch {}
  void follow(jobs, true, address);
}

function leave(jobs: VuoroJobs, event: Event): void {
  event.preventDefault();
  const entry: Entry = history.state;
  const depth = entry?.vuoro?.[1];
  if (depth) history.go(-depth);
  else go(jobs, undefined);
}

/** The posting in the page's address, if it falls to this element to show it: the one that went there, else the first that can. */
function ownAddress(jobs: VuoroJobs): Address | undefined {
  const address = readAddress(location.href);
  const entry: Entry = history.state;
  if (!address) return undefined;
  const takers = [...jobs.all].map((element) => (shows(element, address.tenant) ? element : undefined));
  const taker = takers[entry?.vuoro?.[0] ?? -1] ?? takers.find(Boolean);
  return taker === jobs ? address : undefined;
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
