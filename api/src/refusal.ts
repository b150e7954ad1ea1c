import type { FieldError, RefusalCode } from '../contract/errors.ts';

/** The domain's "no": carries a stable code, and the fields concerned where a form is to blame. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;
  readonly fields: readonly FieldError[];

  constructor(code: RefusalCode, fields: readonly FieldError[] = []) {
    super(code);
    this.code = code;
    this.fields = fields;
  }
}
