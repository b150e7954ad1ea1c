import type { Boot } from '../../api/contract/boot.ts';
import type { Loaders } from './parts.ts';
import { register } from './register.ts';

// The service puts the script's data in the place of the first, the build the search chunk's file name in the second.
declare const BOOT: Boot;
declare const SEARCH_CHUNK: string;

const boot = BOOT;
const load = async <Part extends keyof Loaders>(part: Part, address: string): Promise<Awaited<ReturnType<Loaders[Part]>>> =>
  (await import(address))[part];

register(boot, {
  posting: () => load('posting', boot.chunk),
  search: () => load('search', boot.chunk.replace(/[^/]+$/, SEARCH_CHUNK)),
});
