/** What the build left behind, as the Worker can reach it. Paths are relative to the build folder. */
export interface BuiltFiles {
  /** Undefined when there is no such file. */
  read: (path: string) => Promise<Uint8Array | undefined>;
}

/** What the build says of the widget. */
export interface WidgetManifest {
  version: string;
  /** Every file that is loaded only when it is needed, named by its content. */
  chunks: string[];
}

/** The string in the built script that is replaced by what the page needs, quotes included. */
export const BOOT_TOKEN = '"__VUORO_BOOT__"';

/** Static assets of the Worker. */
export function assetFiles(assets: { fetch: (url: string) => Promise<Response> }): BuiltFiles {
  return {
    async read(path) {
      const response = await assets.fetch(`https://assets.invalid/${path}`);
      if (!response.ok) {
        await response.body?.cancel();
        return undefined;
      }
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** The build's word on the widget, read once; throws when the build is missing, since nothing can be served without it. */
export function makeManifest(): (files: BuiltFiles) => () => Promise<WidgetManifest> {
  let known: WidgetManifest | undefined;
  return (files) => async () => {
    if (known) return known;
    const bytes = await files.read('widget/manifest.json');
    if (!bytes) throw new Error('The widget has not been built');
    known = JSON.parse(new TextDecoder().decode(bytes)) as WidgetManifest;
    return known;
  };
}
