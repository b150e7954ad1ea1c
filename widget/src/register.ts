import type { Boot } from '../../api/contract/boot.ts';
import { VuoroJobs } from './elements/jobs.ts';
import type { Load } from './parts.ts';

const TAG = 'vuoro-jobs';

/** Defines the tag once, however often and in however many versions the script is on the page. */
export function register(boot: Boot, load: Load, Jobs = VuoroJobs): void {
  const defined = customElements.get(TAG);
  if (defined) {
    if ('take' in defined && typeof defined.take === 'function') defined.take(boot);
  } else {
    VuoroJobs.load = load;
    VuoroJobs.take(boot);
    customElements.define(TAG, Jobs);
  }
  settle();
  document.addEventListener('DOMContentLoaded', settle);
}

/** Puts the element into `<div data-vuoro-jobs data-tenant="…">`, for pages whose editor strips unknown tags. */
function settle(): void {
  for (const place of document.querySelectorAll('[data-vuoro-jobs]:not(:has(vuoro-jobs))')) {
    const element = document.createElement(TAG);
    for (const { name, value } of place.attributes) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
    element.append(...place.childNodes);
    place.append(element);
  }
}
