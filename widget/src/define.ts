import type { Boot } from '../../api/contract/boot.ts';
import { LANGUAGES } from './i18n/localize.ts';
import { register } from './register.ts';

// The service puts the script's data in the place of the first, the build what all its lazy chunks have in their names in
// that of the second.
declare const BOOT: Boot;
declare const BUILD: string;

const boot = BOOT;

register(boot, async (part, lang) => (await import(`${boot.base}/v1/${part}.${BUILD}${LANGUAGES[lang]}.js`))[part]);
