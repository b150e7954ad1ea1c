import type { Boot } from '../../api/contract/boot.ts';
import parts from './posting/parts.ts';
import { register } from './register.ts';

declare const __VUORO_BOOT__: Boot;

// Everything in one file, so that one integrity hash covers all that runs.
register(__VUORO_BOOT__, () => Promise.resolve(parts));
