import type { WORK_TIMES } from '../../../api/contract/postings.ts';
import type { NamesOf } from './names.ts';

export const WORK_TIME_NAMES: NamesOf<typeof WORK_TIMES> = [
  ['full-time', 'kokoaikainen', 'heltid', 'full-time'],
  ['part-time', 'osa-aikainen', 'deltid', 'part-time'],
  ['shifts', 'vuorotyö', 'skiftarbete', 'shift work'],
];
