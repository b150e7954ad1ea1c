import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPosting } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});

const get = async (path: string) => {
  const response = await world.request(path, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: (await response.text()).replaceAll('\u00a0', ' ') };
};

describe('the list page', () => {
  it('shows open postings with their links, facts and time left, in the language asked for', async () => {
    const id = await world.publish(world.a, { unit: 'Kotihoito', closesAt: '2026-11-24T13:45:00.000Z' });
    const fi = await get('/rantala/jobs');
    expect(fi.text).toContain('<html lang="fi">');
    expect(fi.text).toContain(`<a href="/rantala/jobs/${id}">Lähihoitaja kotihoitoon</a>`);
    expect(fi.text).toContain('Kotihoito · Vakituinen · 2 500–2 800 €/kk');
    expect(fi.text).toContain('2 päivää jäljellä');
    const sv = await get('/rantala/jobs?lang=sv');
    expect(sv.text).toContain('<html lang="sv">');
    expect(sv.text).toContain(`<a href="/rantala/jobs/${id}?lang=sv">Närvårdare till hemvården</a>`);
    expect(sv.text).toContain('2 dagar kvar');
  });

  it('marks a title that exists only in another language', async () => {
    await world.publish(world.b, { texts: { fi: { title: 'Metsuri', body: [] } } });
    expect((await get('/metsala/jobs?lang=en')).text).toMatch(/<a href="[^"]+" lang="fi">Metsuri<\/a>/);
  });

  it('finds by a word, offers to remove it, and says when nothing fits', async () => {
    await world.publish(world.a);
    const found = await get('/rantala/jobs?q=lähihoitaja&utm_source=x');
    expect(found.text).toContain('1 avoin työpaikka');
    expect(found.text).toContain('value="lähihoitaja"');
    expect(found.text).toContain('aria-label="Poista rajaus: ”lähihoitaja”"');
    const nothing = await get('/rantala/jobs?q=astronautti');
    expect(nothing.text).toContain('Näillä rajauksilla ei löytynyt työpaikkoja.');
    expect(nothing.status).toBe(200);
  });

  it('says so when nothing is open at all', async () => {
    expect((await get('/rantala/jobs?lang=en')).text).toContain('There are no open jobs right now.');
  });

  it('leaves out a filter that cannot be used and says it', async () => {
    await world.publish(world.a);
    const { text, status } = await get('/rantala/jobs?near=00001&taskArea=magic');
    expect(status).toBe(200);
    expect(text).toContain('Osaa rajauksista ei voitu käyttää');
    expect(text).toContain('1 avoin työpaikka');
  });

  it('leads to the next page and back to the start', async () => {
    for (let index = 0; index < 27; index++) await world.publish(world.a, { texts: aPosting().texts });
    const first = await get('/rantala/jobs?sort=title');
    const next = /rel="next" href="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = await get(next);
    expect(second.text.match(/class="job"/g)).toHaveLength(2);
    expect(second.text).toContain('href="/rantala/jobs?sort=title">Palaa listan alkuun');
  });

  it('tells search engines its address, its languages and its feeds', async () => {
    const { text } = await get('/rantala/jobs?lang=sv&q=x');
    expect(text).toContain('<link rel="canonical" href="https://vuoro.example/rantala/jobs?lang=sv">');
    expect(text).toContain('<link rel="alternate" hreflang="fi" href="https://vuoro.example/rantala/jobs">');
    expect(text).toContain('<link rel="alternate" hreflang="x-default" href="https://vuoro.example/rantala/jobs">');
    expect(text).toContain('type="application/atom+xml"');
    expect(text).toContain('<meta property="og:locale" content="sv_FI">');
  });

  it('is for whoever reads no language of the page what the municipality speaks first', async () => {
    await world.deps.database.client.execute(`UPDATE tenants SET official_languages = '["sv","fi"]' WHERE slug = 'metsala'`);
    const { text } = await get('/metsala/jobs?lang=en');
    expect(text).toContain('<link rel="alternate" hreflang="x-default" href="https://vuoro.example/metsala/jobs">');
    expect(text).toContain('<link rel="alternate" hreflang="fi" href="https://vuoro.example/metsala/jobs?lang=fi">');
  });

  it('shows what a person typed as text, whatever it is', async () => {
    const { text } = await get(`/rantala/jobs?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;');
  });
});

describe('the page of a posting', () => {
  it('carries markup that an independent extractor and validator accept', async () => {
    const id = await world.publish(world.a);
    const { text } = await get(`/rantala/jobs/${id}`);
    const extracted = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(text);
    const issues = await new Validator().validate(extracted);
    expect(issues.filter((issue) => issue.severity === 'ERROR')).toEqual([]);
    expect(extracted.jsonld['JobPosting']?.[0]).toMatchObject({
      title: 'Lähihoitaja kotihoitoon',
      description: '<p>Tule meille töihin.</p>',
      url: `https://vuoro.example/rantala/jobs/${id}`,
      directApply: true,
    });
  });

  it('shows everything that the markup says', async () => {
    const id = await world.publish(world.a, {
      unit: 'Kotihoito',
      workload: '114,75 h / 3 viikkoa',
      place: { city: 'Rantala', street: 'Kuja 1' },
    });
    const { text } = await get(`/rantala/jobs/${id}`);
    for (const said of [
      'Kotihoito',
      '114,75 h / 3 viikkoa',
      'Kuja 1, Rantala',
      '2 500–2 800 €/kk',
      'SOTE-sopimus',
      'ti 15.12. klo 15.00',
      'Tule meille töihin.',
    ])
      expect(text).toContain(said);
  });

  it('has its address in a language in which the posting exists', async () => {
    const id = await world.publish(world.b, { texts: { sv: { title: 'Skogshuggare', body: [] } }, isOfficial: false });
    const { text } = await get(`/metsala/jobs/${id}`);
    expect(text).toContain(`<link rel="canonical" href="https://vuoro.example/metsala/jobs/${id}?lang=sv">`);
    expect(text).toContain('<h1 lang="sv">Skogshuggare</h1>');
    expect(text).toContain('Tämä ilmoitus on julkaistu vain ruotsiksi.');
  });

  it('leads to the employer’s own page when that is where one applies', async () => {
    const id = await world.publish(world.a, { apply: { mode: 'link', url: 'https://employer.example/apply?a=1&b=2' } });
    expect((await get(`/rantala/jobs/${id}`)).text).toContain('href="https://employer.example/apply?a=1&amp;b=2">Hae työnantajan sivulla');
    expect((await get(`/rantala/jobs/${id}/apply`)).headers.get('location')).toBe(`/rantala/jobs/${id}`);
  });

  it.each(['/rantala/jobs/999', '/rantala/jobs/x', '/rantala/jobs/0', '/rantala/jobs/1e3'])(
    'answers 404 at %s with a way onward',
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).toContain('href="/rantala/jobs">Katso avoimet työpaikat');
    },
  );
});

describe('every page', () => {
  it('is sent with a policy under which no script runs and nobody may frame it', async () => {
    const id = await world.publish(world.a);
    for (const path of [
      '/rantala/jobs',
      `/rantala/jobs/${id}`,
      `/rantala/jobs/${id}/apply`,
      '/rantala/jobs/404',
      '/rantala/jobs/pages.css',
      '/rantala/jobs/feed.xml',
      '/sitemap.xml',
      '/robots.txt',
      '/nowhere/jobs',
    ]) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('strict-transport-security')).toContain('max-age=');
    }
  });

  it('keeps no script, style attribute or event handler in its markup', async () => {
    const id = await world.publish(world.a);
    for (const path of ['/rantala/jobs', `/rantala/jobs/${id}/apply`])
      expect((await get(path)).text).not.toMatch(/<script|\sstyle=|\son\w+=/);
  });

  it('is not sent twice to who has it', async () => {
    await world.publish(world.a);
    const { headers } = await get('/rantala/jobs');
    const again = await world.request('/rantala/jobs', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('links a style sheet that may be kept for ever, in the municipality’s colours', async () => {
    const link = /href="([^"]+pages\.css[^"]+)"/.exec((await get('/rantala/jobs')).text)?.[1] ?? '';
    const { headers, text } = await get(link);
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(headers.get('cache-control')).toContain('immutable');
    expect(text).toContain('--accent:#');
    expect((await get('/rantala/jobs/pages.css?v=old')).headers.get('cache-control')).not.toContain('immutable');
  });

  it('speaks three languages to whoever asks for a municipality that is not there', async () => {
    const { status, text } = await get('/nowhere/jobs');
    expect(status).toBe(404);
    for (const lang of ['fi', 'sv', 'en']) expect(text).toContain(`<p lang="${lang}">`);
  });

  it('is found with a slash at its end, and says so when there is none', async () => {
    const { status, headers } = await get('/rantala/jobs/?lang=sv');
    expect([status, headers.get('location')]).toEqual([301, '/rantala/jobs?lang=sv']);
    const none = await get('/rantala/tyopaikat?lang=sv');
    expect(none.status).toBe(404);
    expect(none.text).toContain('Sidan hittades inte');
  });

  it('leaves addresses of the service to those who answer them', async () => {
    const { status, headers } = await get('/api/rantala/nothing');
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });

  it('leads to the privacy notice', async () => {
    expect((await get('/rantala/jobs')).text).toContain('<a href="/rantala/jobs/privacy">Tietosuoja</a>');
    expect((await get('/rantala/jobs/privacy?lang=sv')).text).toContain('<p class="notice">Dataskydd</p>');
  });

  it('begins at the name of the municipality', async () => {
    const { status, headers } = await get('/rantala?lang=sv');
    expect(status).toBe(302);
    expect(headers.get('location')).toBe('/rantala/jobs?lang=sv');
  });
});

describe('the page for an iframe', () => {
  it('holds the widget, lets the frame grow and may be framed by the municipality’s sites only', async () => {
    const { text, headers } = await get('/rantala/embed?lang=sv');
    expect(text).toContain('<meta name="responsive-embedded-sizing" content="allow-origins=*">');
    expect(text).toContain('<vuoro-jobs tenant="rantala" lang="sv">');
    expect(text).toContain('src="/v1/rantala/vuoro.js"');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://www.rantala.example;");
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('passes the tag’s settings on, and nothing else', async () => {
    const { text } = await get('/rantala/embed?page-size=10&heading-level=4&onclick=x&tenant=metsala');
    expect(text).toContain('<vuoro-jobs tenant="rantala" lang="fi" heading-level="4" page-size="10">');
    expect((await get('/rantala/embed?page-size=1e3&heading-level=%22x')).text).toContain('<vuoro-jobs tenant="rantala" lang="fi">');
  });
});
