import type { Boot } from '../../api/contract/boot.ts';
import { posting } from './posting/parts.ts';
import { register } from './register.ts';
import { search } from './search/parts.ts';

declare const BOOT: Boot;

// Everything in one file, so that one integrity hash covers all that runs.
register(BOOT, { posting: () => Promise.resolve(posting), search: () => Promise.resolve(search) });
