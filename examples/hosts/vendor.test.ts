import { describe, expect, it } from 'vitest';
import { staticFile } from './vendor.ts';

describe('static files of the host pages', () => {
  it('finds stylesheets in the packages', () => {
    expect(staticFile('/vendor/clay/atlas.css')?.file).toMatch(/node_modules\/@clayui\/css\/lib\/css\/atlas\.css$/);
    expect(staticFile('/vendor/hds-core/components/all.min.css')?.type).toBe('text/css; charset=utf-8');
  });

  it.each(['/vendor/clay/package.json', '/vendor/clay/', '/vendor/other/a.css', '/vendor', '/examples/assets/a', '/'])(
    'does not serve %s',
    (path) => {
      expect(staticFile(path)).toBeUndefined();
    },
  );
});
