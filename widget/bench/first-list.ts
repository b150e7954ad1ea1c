import type { Browser } from 'playwright-core';
import { atMost, belowPeer, type Figure, MS, told, written } from '../../api/bench/figure.ts';
import { median, percentile } from '../../api/bench/percentiles.ts';
import { type Service, slugOf } from '../../api/bench/service.ts';
import type { Section } from '../../api/bench/table.ts';
import type { FileServer } from './file-server.ts';
import { hostPage, pasted } from './host-page.ts';
import type { Peer } from './peers.ts';
import { launch, visit } from './visit.ts';

const RUNS = 11;
const LIMIT_MS = 300;

declare global {
  interface Window {
    /** When what is waited for was first in the document. */
    drawnAt?: number;
  }
}

/** An embed on a page, and what of it is waited for. */
interface Contestant {
  name: string;
  page: string;
  script: RegExp;
  host: string;
  drawn: string;
}

/** From the start of the script's request to the list in the document, by turns with the peers' first own content. */
export async function firstListFigures(
  service: Service,
  pages: FileServer,
  scripts: FileServer,
  rivals: readonly Peer[],
  say: (line: string) => void,
): Promise<Section> {
  const contestants = [await ours(service, pages), ...(await Promise.all(rivals.map((peer) => rival(peer, pages, scripts))))];
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const browser = await launch();
  try {
    for (let run = 0; run <= RUNS; run++) {
      say(`first list, run ${run} of ${RUNS}`);
      for (const contestant of contestants) {
        const ms = await timeOf(browser, contestant);
        // The first run warms the browser and the servers.
        if (run > 0) times.get(contestant.name)?.push(ms);
      }
    }
  } finally {
    await browser.close();
  }
  const [own, ...others] = contestants.map(({ name }) => ({ name, all: times.get(name) ?? [] }));
  const value = median(own?.all ?? []);
  return {
    title: 'Script start to first content, slow 4G and 4× CPU',
    figures: [
      atMost('list of 25 in the document, median of 11', value, LIMIT_MS, MS),
      ...others.map(({ name, all }): Figure => belowPeer('  against', value, { name, value: median(all) }, MS)),
      told('  fastest / slowest of ours', `${written(percentile(own?.all ?? [], 0), MS)} / ${written(percentile(own?.all ?? [], 1), MS)}`),
    ],
    notes: [
      `Each visit with an empty cache; scripts on an origin of their own, brotli 11. Ours counts when the rows are in the document. Of the peers, whose content comes from hosts that cannot be reached here, the first thing that they draw by themselves: ${rivals.map((peer) => `${peer.name} ${peer.counted}`).join(', ')}. Their content would come later.`,
    ],
  };
}

async function ours({ app }: Service, pages: FileServer): Promise<Contestant> {
  await pages.put('/first-list/vuoro.html', hostPage(await pasted(app, slugOf(25))));
  return { name: 'vuoro', page: `${pages.origin}/first-list/vuoro.html`, script: /\/vuoro\.js$/, host: 'vuoro-jobs', drawn: '[part~=row]' };
}

async function rival({ name, files, snippet, host, drawn }: Peer, pages: FileServer, scripts: FileServer): Promise<Contestant> {
  const folder = `/${name.replace(/\W+/g, '-')}`;
  for (const [file, text] of Object.entries(files)) await scripts.put(`${folder}/${file}`, text);
  await pages.put(`/first-list${folder}.html`, hostPage(snippet(`${scripts.origin}${folder}`)));
  return { name, page: `${pages.origin}/first-list${folder}.html`, script: new RegExp(`${folder}/\\w+\\.js$`), host, drawn };
}

function timeOf(browser: Browser, { page: url, script, host, drawn }: Contestant): Promise<number> {
  return visit(browser, { slow: { isSlow4g: true, cpu: 4 } }, async (page) => {
    await page.addInitScript(watchFor, { host, drawn });
    await page.goto(url, { waitUntil: 'commit' });
    // Seldom: on a slowed processor, looking at every frame would be part of what is measured.
    await page.waitForFunction(() => window.drawnAt !== undefined, undefined, { polling: 400 });
    return page.evaluate((pattern) => {
      const started = performance.getEntriesByType('resource').find((entry) => new RegExp(pattern).test(entry.name))?.startTime;
      return (window.drawnAt ?? Number.NaN) - (started ?? Number.NaN);
    }, script.source);
  });
}

/** Runs in the page: notes when something is first inside a host element or its shadow root. */
function watchFor({ host, drawn }: { host: string; drawn: string }): void {
  const look = () => {
    if (window.drawnAt !== undefined) return;
    for (const element of document.querySelectorAll(host)) {
      if (element.querySelector(drawn) ?? element.shadowRoot?.querySelector(drawn)) window.drawnAt = performance.now();
    }
  };
  const observer = new MutationObserver(look);
  const all = { childList: true, subtree: true };
  observer.observe(document, all);
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
  Object.defineProperty(Element.prototype, 'attachShadow', {
    ...attach,
    value(this: Element, init: ShadowRootInit): ShadowRoot {
      const root: ShadowRoot = attach?.value.call(this, init);
      observer.observe(root, all);
      return root;
    },
  });
}
