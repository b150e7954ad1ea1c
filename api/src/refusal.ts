import type { FieldError, RefusalCode } from '../contract/errors.ts';

/** The domain's "no": carries a stable code, and the fields concerned where a form is to blame. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;
  readonly fields: readonly FieldError[];
  /** When trying again makes sense, in seconds. */
  readonly waitSeconds: number | undefined;

  constructor(code: RefusalCode, fields: readonly FieldError[] = [], waitSeconds?: number) {
    super(code);
    this.code = code;
    this.fields = fields;
    this.waitSeconds = waitSeconds;
  }
}
