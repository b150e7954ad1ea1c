import { describe, expect, it } from 'vitest';
import { auditQuery } from './audit-query.ts';

describe('what the address asks of the audit', () => {
  it('is passed on as far as the service understands it', () => {
    const asked = new URLSearchParams('from=2026-11-01&to=2026-02-30&staff=acc_1&what=reading&about=%207%20&tab=x');
    expect(auditQuery(asked)).toEqual({ from: '2026-11-01', what: 'reading', about: '7' });
  });

  it('may name one kind of event, and nothing that does not exist', () => {
    expect(auditQuery(new URLSearchParams('what=application.viewed'))).toEqual({ what: 'application.viewed' });
    expect(auditQuery(new URLSearchParams('what=application.eaten&from=x&to=&about='))).toEqual({});
  });
});
