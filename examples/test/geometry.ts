import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Every rendered element inside the page's widgets, put there by the functions below. */
    widgetElements: () => Element[];
  }
}

async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.widgetElements = () =>
      [...document.querySelectorAll('vuoro-jobs')]
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0);
  });
}

/** What is wider than the window: the page itself, and every element of a widget that reaches beyond an edge. */
export async function sticksOut(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolled = document.documentElement.scrollWidth;
    const found = window
      .widgetElements()
      .filter((element) => {
        const { left, right, width: own, height } = element.getBoundingClientRect();
        // What is hidden for the eye but read aloud is one pixel in size, wherever it is.
        return own > 1 && height > 1 && (left < -1 || right > width + 1);
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40)}`);
    return scrolled > width ? [`the page is ${scrolled} wide`, ...found] : found;
  });
}

/** Elements of the widgets that hide a part of their own text. */
export async function clipped(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() =>
    window
      .widgetElements()
      .filter(
        (element) =>
          element instanceof HTMLElement && !(element instanceof HTMLInputElement) && element.offsetWidth > 1 && element.offsetHeight > 1,
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return (
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40)}`),
  );
}

/** The spacing of WCAG 1.4.12. A reader's style sheet does not reach into a shadow root, so it is put inside. */
export async function applyTextSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [spacing];
    for (const { shadowRoot } of document.querySelectorAll('vuoro-jobs')) {
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];
    }
  });
}

/** Controls of the widgets smaller than 24 by 24 pixels, links inside a sentence aside (WCAG 2.5.8). */
export async function smallTargets(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() =>
    window
      .widgetElements()
      .filter((element) => element.matches('a[href], button, input, select, textarea, summary'))
      .filter((element) => {
        const label = element instanceof HTMLInputElement ? element.closest('label') : null;
        const { width, height } = (label ?? element).getBoundingClientRect();
        const words = element.parentElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        const isInSentence = element instanceof HTMLAnchorElement && words.length > (element.textContent?.trim().length ?? 0) + 3;
        return !isInSentence && (width < 24 || height < 24);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.localName} ${Math.round(width)}×${Math.round(height)}: ${element.textContent?.trim().slice(0, 40)}`;
      }),
  );
}
