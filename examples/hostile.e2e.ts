import { describe, expect, it } from 'vitest';
import { axeViolations } from './test/axe.ts';
import { makePage, snippet } from './test/made.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { widgetOn } from './test/widget.ts';
import type { Page } from 'playwright-core';

const { open, newPage } = useBrowser();
const tenant = 'harjukoski';

/** Properties that a page's style sheet could spoil. Colour and font family are the page's to give, so they are not here. */
const PROPERTIES = [
  'display',
  'float',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'opacity',
  'pointer-events',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-transform',
  'visibility',
  'white-space-collapse',
  'word-spacing',
  'animation-name',
  'background-color',
  'border-top-style',
  'box-sizing',
  'cursor',
  'margin-top',
  'padding-top',
  'user-select',
];

async function stylesInside(page: Page): Promise<string[]> {
  await widgetOn(page).links.first().waitFor();
  return page.evaluate((properties) => {
    const inside = [...(document.querySelector('vuoro-jobs')?.shadowRoot?.querySelectorAll('.root, .root *') ?? [])];
    return inside.map((element, index) => {
      const style = getComputedStyle(element);
      return `${index} ${element.localName}.${element.className} ${properties.map((name) => `${name}:${style.getPropertyValue(name)}`).join(' ')}`;
    });
  }, PROPERTIES);
}

async function calmStyles(viewport = { width: 1280, height: 900 }): Promise<string[]> {
  const { page } = await newPage({ viewport });
  await page.goto(await makePage(page, { body: `<main><h1>Jobs</h1>${snippet(tenant)}</main>` }));
  return stylesInside(page);
}

describe('hostile style sheets', () => {
  it.each([
    ['reset everything', '*{all:unset!important}'],
    ['hide everything', 'body *:not(main,h1){display:none!important}'],
    ['make everything invisible', '*{visibility:hidden;opacity:1}vuoro-jobs{visibility:hidden!important}'],
    ['switch off the pointer', '*{pointer-events:none!important}'],
    ['shrink rem', 'html{font-size:62.5%!important}body{font-size:1.6rem}'],
    ['shrink text', 'body *{font-size:6px!important}'],
    ['shout', 'body{text-transform:uppercase;letter-spacing:.5em;word-spacing:2em;font-weight:900;font-style:italic}'],
    ['squeeze lines', 'body{line-height:.5;white-space:pre;text-indent:5em;text-align:right}'],
    [
      'style bare elements',
      'a,button,input,select,ul,li,p,form,label,details,summary,div{all:unset!important;color:red!important;margin:9em!important;float:left!important}',
    ],
    ['style through attributes', '[class],[part],[type],[role]{display:none!important}'],
    ['animate', '*,*::before,*::after{animation:x 1s infinite!important;transition:all 9s!important}@keyframes x{to{margin:9em}}'],
    ['forbid selection', '*{user-select:none!important;-webkit-user-select:none!important;cursor:none!important}'],
    ['add content', '*::before,*::after{content:"!!!"!important}'],
    ['take private names', ':root,*{--_accent:red;--_radius:99px;--accent:red;--radius:99px;--_line:9px solid red}'],
  ])('that %s change nothing inside', async (_what, css) => {
    const { page, troubles } = await newPage();
    await page.goto(await makePage(page, { head: `<style>${css}</style>`, body: `<main><h1>Jobs</h1>${snippet(tenant)}</main>` }));
    expect(await stylesInside(page)).toEqual(await calmStyles());
    expect(troubles.list).toEqual([]);
  });

  it.each([
    ['a flex row', 'main{display:flex;gap:2rem}'],
    ['a flex column', 'main{display:flex;flex-direction:column;align-items:flex-start}'],
    ['a grid of auto columns', 'main{display:grid;grid-template-columns:auto auto}'],
    ['a float', 'vuoro-jobs{float:left}'],
    ['columns of text', 'main{columns:2}'],
    ['an inline block', 'vuoro-jobs{display:inline-block}'],
    ['a table cell', 'main{display:table}vuoro-jobs{display:table-cell}'],
  ])('that lay the tag out in %s do not make it collapse', async (_where, css) => {
    const { page } = await newPage();
    await page.goto(
      await makePage(page, { head: `<style>${css}</style>`, body: `<main><h1>Jobs</h1>${snippet(tenant)}<p>Beside</p></main>` }),
    );
    await widgetOn(page).links.first().waitFor();
    const box = await widgetOn(page).element.boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('all at once, on the page made for it, leave an accessible widget', async () => {
    const { page } = await open(hostPage('hostile', { tenant }));
    await widgetOn(page).links.first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await widgetOn(page).links.first().click();
    await widgetOn(page).posting.waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the visitor’s own font size', () => {
  it('counts, whatever the page makes of rem', async () => {
    const sizes: number[] = [];
    for (const css of ['', 'html{font-size:62.5%}', 'html{font-size:10px}body{font-size:1.6rem}']) {
      const { page } = await newPage();
      await page.goto(await makePage(page, { head: `<style>${css}</style>`, body: `<main><h1>Jobs</h1>${snippet(tenant)}</main>` }));
      await widgetOn(page).links.first().waitFor();
      sizes.push(
        await widgetOn(page)
          .rows.first()
          .evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize)),
      );
    }
    expect(new Set(sizes)).toEqual(new Set([16]));
  });
});

describe('the colour scheme', () => {
  it('is the page’s and not the system’s', async () => {
    const ground = async (url: string, colorScheme: 'dark' | 'light') => {
      const { page } = await open(url, { colorScheme });
      await widgetOn(page).links.first().waitFor();
      return widgetOn(page).search.evaluate((input) => getComputedStyle(input).colorScheme || getComputedStyle(input).color);
    };
    expect(await ground(hostPage('csp', { tenant }), 'dark')).toBe(await ground(hostPage('csp', { tenant }), 'light'));
    expect(await ground(hostPage('dark', { tenant }), 'light')).toBe(await ground(hostPage('dark', { tenant }), 'dark'));
    expect(await ground(hostPage('dark', { tenant }), 'light')).not.toBe(await ground(hostPage('csp', { tenant }), 'light'));
  });

  it('gives way to the colours that a visitor forces, and to print', async () => {
    const { page } = await open(hostPage('city', { tenant }), { forcedColors: 'active' });
    await widgetOn(page).links.first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await widgetOn(page).links.first().isVisible()).toBe(true);
    expect(await widgetOn(page).search.isVisible()).toBe(false);
  });
});

it('asks no third party for anything', async () => {
  const { page, troubles } = await open(hostPage('plain', { tenant }));
  await widgetOn(page).links.first().click();
  await widgetOn(page).posting.waitFor();
  expect([...troubles.origins].sort()).toEqual([urls.app, urls.hosts].sort());
});
