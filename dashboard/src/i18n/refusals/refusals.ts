import type { Trouble } from '../../api.ts';

/** A sentence for each refusal of the service that says how to go on. A code without one does not compile. */
export type Refusals = Record<Trouble['code'], string>;
