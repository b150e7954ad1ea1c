declare global {
  /** Where the script lies that reads PDF files; `build.ts` writes it in. */
  const PDF_WORKER: string;

  interface Window {
    trustedTypes?: {
      createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string };
    };
  }
}

// The page takes addresses of scripts from a policy only; this one knows one address.
const policy = window.trustedTypes?.createPolicy('vuoro-pdf', {
  createScriptURL(url) {
    if (url !== PDF_WORKER) throw new TypeError(url);
    return url;
  },
});

/** A worker that reads PDF files, of its own for each document. What it is served with lets it reach nothing. */
export function startPdfWorker(): Worker {
  return new Worker(policy?.createScriptURL(PDF_WORKER) ?? PDF_WORKER, { type: 'module' });
}
