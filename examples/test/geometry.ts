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

/**
 * Controls of the widgets that are too small a target (WCAG 2.5.8): less than 24 by 24 pixels, not inside a sentence, and
 * so near to another that a circle of 24 pixels around it touches that one.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  await prepare(page);
  return page.evaluate(() => {
    const targets = window
      .widgetElements()
      .filter((element) => element.matches('a[href], button, input, select, textarea, summary'))
      .map((element) => {
        const box = ((element instanceof HTMLInputElement && element.closest('label')) || element).getBoundingClientRect();
        return { element, box, x: box.x + box.width / 2, y: box.y + box.height / 2, isSmall: box.width < 24 || box.height < 24 };
      });
    const isInSentence = ({ element }: { element: Element }) => {
      const words = element.parentElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      return element instanceof HTMLAnchorElement && words.length > (element.textContent?.trim().length ?? 0) + 3;
    };
    return targets
      .filter((target) => target.isSmall && !isInSentence(target))
      .filter((target) =>
        targets.some((other) => {
          if (other.element === target.element) return false;
          if (other.isSmall && Math.hypot(other.x - target.x, other.y - target.y) < 24) return true;
          const across = Math.max(other.box.left - target.x, 0, target.x - other.box.right);
          const down = Math.max(other.box.top - target.y, 0, target.y - other.box.bottom);
          return Math.hypot(across, down) < 12;
        }),
      )
      .map(
        ({ element, box }) =>
          `${element.localName} ${Math.round(box.width)}×${Math.round(box.height)}: ${element.textContent?.trim().slice(0, 40)}`,
      );
  });
}
