import type { Boot } from '../../api/contract/boot.ts';
import { VuoroJobs } from './elements/jobs.ts';
import { finish } from './finish/parts.ts';
import { speak } from './i18n/spoken.ts';
import { posting } from './posting/parts.ts';
import { register } from './register.ts';
import { search } from './search/parts.ts';

declare const BOOT: Boot;

const PARTS = { posting, search, finish };

/** The tag with everything in one file, so that one integrity hash covers all that runs. */
class WholeJobs extends VuoroJobs {
  protected override draw(): void {
    speak(this.locale);
    super.draw();
  }
}

register(BOOT, async (part) => PARTS[part], WholeJobs);
