import { describe, expect, it } from 'vitest';
import { atLeast, atMost, belowPeer, BYTES, MS, PLAIN, told } from './figure.ts';
import { table } from './table.ts';

describe('the table of figures', () => {
  it('prints each figure with its limit or peer, the ratio, and whether it holds', () => {
    const text = table([
      {
        title: 'Bytes',
        figures: [atMost('script', 8416, 9000, BYTES), belowPeer('script', 8416, { name: 'peer', value: 4208 }, BYTES)],
        notes: [],
      },
      { title: 'Import', figures: [told('all new', '900 rows/s', 'it took a while')], notes: ['Once.'] },
    ]);
    expect(text.split('\n')).toEqual([
      'figure     measured  limit or peer  ratio',
      '-----------------------------------------------',
      'Bytes',
      '  script    8 416 B  ≤ 9 000 B       0.94  ok',
      '  script    8 416 B  peer 4 208 B    2.00  over',
      '',
      'Import [1]',
      '  all new  900 rows/s  it took a while',
      '',
      '[1] Once.',
    ]);
  });

  it('holds what is exactly at its limit, and has no ratio to a limit of nothing', () => {
    expect(atMost('shift', 0, 0, PLAIN)).toEqual({ figure: 'shift', measured: '0.000', against: '≤ 0.000', verdict: 'ok' });
    expect(atMost('shift', 0.001, 0, PLAIN).verdict).toBe('over');
    expect(atLeast('ratio', 0.8, 0.8, PLAIN)).toMatchObject({ ratio: 1, verdict: 'ok' });
    expect(atMost('time', 300.4, 300, MS).verdict).toBe('over');
  });
});
