import type { Form } from '../forms/form.ts';
import type { Posting } from '../posting/posting.ts';
import { checkView } from './check-view.ts';
import { receiptView } from './receipt-view.ts';

/** What comes after the form: a last look, and the receipt. */
export function finishView(posting: Posting, form: Form, back: unknown): unknown {
  return form.receipt ? receiptView(posting, form, back) : checkView(posting, form);
}
