// Taller than any list, small enough that a wrong number cannot make a page endless.
const TALLEST = 100_000;

/** The height in a message, or nothing when it is not ours or makes no sense. */
export function heightIn(data: unknown): number | undefined {
  const height = typeof data === 'object' && data !== null && 'vuoro' in data ? data.vuoro : undefined;
  return typeof height === 'number' && height > 0 && height <= TALLEST ? height : undefined;
}

/** Inside the frame: tells the page around it, and only the one that opened it, how tall the content is. */
export function tell(page: Window, referrer: string): void {
  if (!URL.canParse(referrer)) return;
  const { origin } = new URL(referrer);
  new ResizeObserver(() => page.postMessage({ vuoro: document.body.offsetHeight }, origin)).observe(document.body);
}

/** On the page around it: gives each of our frames the height that it asks for. */
export function listen(own: string): void {
  addEventListener('message', ({ data, origin, source }) => {
    const height = heightIn(data);
    if (origin !== own || !height) return;
    for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.style.height = `${height}px`;
  });
}
