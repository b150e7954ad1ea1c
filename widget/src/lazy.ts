export { posting } from './posting/parts.ts';
export { search } from './search/parts.ts';
