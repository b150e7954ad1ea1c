import type { FinishParts } from '../parts.ts';
import { check } from './check.ts';
import { finishView } from './finish-view.ts';

export const finish: FinishParts = { check, view: finishView };
