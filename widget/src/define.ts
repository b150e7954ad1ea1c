import type { Boot } from '../../api/contract/boot.ts';
import type { Parts } from './parts.ts';
import { register } from './register.ts';

// The service puts the script's data in the place of this one string.
declare const __VUORO_BOOT__: Boot;

const boot = __VUORO_BOOT__;
register(boot, async () => {
  const chunk: { default: Parts } = await import(boot.chunk);
  return chunk.default;
});
