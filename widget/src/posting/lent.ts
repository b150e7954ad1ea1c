/** What the last part of applying uses of the posting's part, in the same language, handed over by the build as in `shared.ts`. */
export { givenFor } from '../forms/form-model.ts';
export { idOf, isOf, labelOf, optionsOf } from '../forms/labels.ts';
export { momentWords } from '../moment.ts';
export { go } from './history.ts';
export { readConfig } from './posting.ts';
export { title } from './title.ts';
