import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist';
import { startPdfWorker } from './pdf-worker.ts';

/** A PDF file that is being looked at. */
export interface PdfFile {
  pages: number;
  /** Width of the first page for each unit of its height: room for a page before it is drawn. */
  ratio: number;
  /** Draws a page, counted from one, as wide as the canvas is shown. False when it cannot be drawn. */
  draw: (page: number, canvas: HTMLCanvasElement) => Promise<boolean>;
  /** The text of a page; empty where there are only pictures. */
  text: (page: number) => Promise<string>;
  close: () => void;
}

const PATIENCE_MS = 20_000;
// An A4 page in the sharpness of a good screen has eight million.
const MOST_PIXELS = 25_000_000;
const SHARPEST = 2.5;

/**
 * Opens a PDF file. It is read in a worker of its own; nothing in it runs, links or fetches. Undefined when it cannot be
 * read: damaged, locked by a password, or built so that reading never ends.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile | undefined> {
  const port = startPdfWorker();
  GlobalWorkerOptions.workerPort = port;
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    maxImageSize: MOST_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = (): void => {
    void task.destroy().catch(() => undefined);
    port.terminate();
  };
  try {
    const file = await inTime(task.promise);
    const { width, height } = (await inTime(file.getPage(1))).getViewport({ scale: 1 });
    return {
      pages: file.numPages,
      ratio: width / height,
      draw: (page, canvas) =>
        drawPage(file, page, canvas).then(
          () => true,
          () => false,
        ),
      text: (page) => pageText(file, page).catch(() => ''),
      close,
    };
  } catch {
    close();
    return undefined;
  }
}

async function drawPage(file: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<void> {
  const page = await inTime(file.getPage(number));
  const { width } = page.getViewport({ scale: 1 });
  const sharpness = Math.min(window.devicePixelRatio, SHARPEST);
  const viewport = page.getViewport({ scale: (canvas.clientWidth * sharpness) / width });
  if (viewport.width * viewport.height > MOST_PIXELS) throw new RangeError('pixels');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.style.aspectRatio = String(viewport.width / viewport.height);
  await inTime(page.render({ canvas, viewport }).promise);
}

async function pageText(file: PDFDocumentProxy, number: number): Promise<string> {
  const page = await inTime(file.getPage(number));
  const { items } = await inTime(page.getTextContent());
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .trim();
}

/** The same, unless it takes longer than anybody waits. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
