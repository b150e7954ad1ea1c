import type { VuoroJobs } from '../elements/jobs.ts';
import { type Address, placeOf, readAddress } from './address.ts';

/** Our share of a history entry, the rest of which is the page's own: which element went there, how many steps from its list. */
type Entry = { vuoro?: readonly [position: number, depth: number] } | null;

function ours(): readonly [position: number, depth: number] {
  const entry: Entry = history.state;
  return entry?.vuoro ?? [-1, 0];
}

/** Goes to a posting or a step of it, or back to the list. */
export function go(jobs: VuoroJobs, address?: Address, isReplacing = false): void {
  const [, depth] = ours();
  // A posting that was entered by its address has no list behind it.
  const steps = !address ? 0 : isReplacing ? depth : jobs.view ? depth && depth + 1 : 1;
  // A sandboxed page may not touch the history; the posting opens all the same.
  try {
    const state = { ...history.state, vuoro: [[...jobs.all].indexOf(jobs), steps] };
    history[isReplacing ? 'replaceState' : 'pushState'](state, '', jobs.hrefOf(address && placeOf(address)));
  } catch {}
  jobs.moved(true, address);
}

/** The way back to the list. */
export function leave(jobs: VuoroJobs, event: Event): void {
  event.preventDefault();
  const [, depth] = ours();
  if (depth) history.go(-depth);
  else go(jobs);
}

/** The posting in the page's address, if it falls to this element to show it: the one that went there, else the first that can. */
export function ownAddress(jobs: VuoroJobs): Address | undefined {
  const address = readAddress(location.href);
  if (!address) return undefined;
  const takers = [...jobs.all].map((element) => (shows(element, address.tenant) ? element : undefined));
  return (takers[ours()[0]] ?? takers.find(Boolean)) === jobs ? address : undefined;
}

function shows(jobs: VuoroJobs, slug: string): boolean {
  const tenants = jobs.slug ?? jobs.getAttribute('tenants');
  return tenants ? tenants.split(/[\s,]+/).includes(slug) : jobs.hasAttribute('region');
}
