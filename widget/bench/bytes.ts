import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost, belowPeer, BYTES, type Figure, told, written } from '../../api/bench/figure.ts';
import { ONE_LANGUAGE, type Service, slugOf } from '../../api/bench/service.ts';
import type { Section } from '../../api/bench/table.ts';
import { brotliBytes } from '../../api/bench/wire.ts';
import { brotli11 } from './file-server.ts';
import type { Peer } from './peers.ts';

const LIMITS = { script: 9000, stretch: 7000, chunks: 5000, pinned: 15_000 };

/** Bytes of the widget's files as workerd sends them, next to what a page loads of each peer. */
export async function byteFigures(service: Service, rivals: readonly Peer[]): Promise<Section> {
  const sizeOf = async (path: string) => (await brotliBytes(service, path)).body.length;
  const script = await brotliBytes(service, `/v1/${slugOf(25)}/vuoro.js`);
  const own = script.body.length;
  const chunks = await lazyChunks(service);
  // What opening a posting and its form fetches; checking and sending follow while the form is being filled.
  const { posting: opening = 0, finish: sending = 0 } = chunks;
  const { version } = await manifest(service);
  const peers: Figure[] = [];
  for (const peer of rivals) {
    const sizes = await Promise.all(Object.values(peer.files).map(brotli11));
    const value = sizes.reduce((sum, { length }) => sum + length, 0);
    peers.push(belowPeer('  against', own, { name: peer.name, value }, BYTES));
  }
  const lists = await Promise.all(
    Object.entries(ONE_LANGUAGE).map(async ([lang, slug]) => `${lang} ${written(await sizeOf(`/v1/${slug}/vuoro.js`), BYTES)}`),
  );
  return {
    title: 'Bytes on the wire, brotli 11 as workerd sends them',
    figures: [
      atMost('one-request script with 25 real ads, fi sv en', own, LIMITS.script, BYTES),
      atMost('  the same, stretch', own, LIMITS.stretch, BYTES),
      ...peers,
      told(
        '  code alone / with no ads',
        `${written(await sizeOf('/v1/vuoro.js'), BYTES)} / ${written(await sizeOf(`/v1/${slugOf(0)}/vuoro.js`), BYTES)}`,
      ),
      told('  first 25 of all real ads of one language', lists.join(', ')),
      told('  head of the response', written(script.headBytes, BYTES)),
      atMost('posting view and application form', opening, LIMITS.chunks, BYTES),
      told('  up to the sent form', written(opening + sending, BYTES)),
      told(
        '  lazy chunks',
        Object.entries(chunks)
          .map(([name, bytes]) => `${name} ${written(bytes, BYTES)}`)
          .join(', '),
      ),
      atMost('pinned one-file build', await sizeOf(`/v${version}/vuoro.js`), LIMITS.pinned, BYTES),
    ],
    notes: [
      `Read from the socket without decoding; 25 ads in Finnish, Swedish and English by turns. Peers from their npm packages: every script and style sheet that the page itself loads, brotli 11; what their iframes load is not counted.`,
    ],
  };
}

async function manifest({ dist }: Service): Promise<{ version: string; chunks: string[] }> {
  return JSON.parse(await readFile(join(dist, 'widget/manifest.json'), 'utf8'));
}

/** Brotli bytes of each lazy part in the language in which it is largest: a visitor downloads one of the three. */
async function lazyChunks(service: Service): Promise<Record<string, number>> {
  const { chunks } = await manifest(service);
  const found: Record<string, number> = {};
  for (const name of chunks) {
    const part = name.split('.')[0] ?? '';
    const { body } = await brotliBytes(service, `/v1/${name}`);
    found[part] = Math.max(found[part] ?? 0, body.length);
  }
  return found;
}
