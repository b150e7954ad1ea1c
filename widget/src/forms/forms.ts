import type { Form } from './form.ts';

/**
 * What was filled in on this page, by posting. The entry has it, so that it outlives the element, which a page that swaps
 * its content takes out and puts back, and the language.
 */
export const forms = new Map<string, Form>();
