import { unstable_startWorker } from 'wrangler';

/** The service in workerd, started from the project's own `wrangler.toml`. */
export interface RunningWorker {
  url: string;
  /** Runs the clock's work once, as the cron trigger does. */
  tick: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface WorkerOptions {
  port: number;
  databaseUrl: string;
  /** Where uploaded files are kept. */
  folder: string;
  /** The built files that it hands out. */
  assets: string;
  /** What it seals secrets with. */
  secret: string;
  /** Where it posts its letters. */
  mail: string;
  /** The telephone carrier that it sends through. */
  carrier?: { api: string; accountSid: string; authToken: string };
  /** The clamd that it has documents scanned by. */
  scanner?: string;
  /** Keeps the flood shield up, which a local world takes down because everybody in it is one address. */
  isShielded?: boolean;
}

/** Starts the Worker on loopback with a database. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  // Passkeys belong to names: browsers know none for an IP address.
  const url = `http://localhost:${options.port}`;
  const text = (value: string) => ({ type: 'plain_text' as const, value });
  // Without this, the local runtime asks the network for facts about a made-up visitor at every start.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  const worker = await unstable_startWorker({
    config: 'wrangler.toml',
    assets: options.assets,
    bindings: {
      DATABASE_URL: text(options.databaseUrl),
      PUBLIC_URL: text(url),
      STAFF_SECRET: text(options.secret),
      MAIL_URL: text(options.mail),
      ...(options.carrier && {
        TWILIO_BASE_URL: text(options.carrier.api),
        TWILIO_ACCOUNT_SID: text(options.carrier.accountSid),
        TWILIO_AUTH_TOKEN: text(options.carrier.authToken),
      }),
      ...(options.scanner !== undefined && { CLAMD_ADDRESS: text(options.scanner) }),
      ...(!options.isShielded && { LOCAL_WORLD: text('yes') }),
    },
    dev: {
      server: { hostname: '127.0.0.1', port: options.port },
      persist: options.folder,
      logLevel: 'error',
      inspector: false,
      watch: false,
      testScheduled: true,
    },
  });
  await worker.ready;
  return {
    url,
    async tick() {
      const response = await fetch(`${url}/__scheduled?cron=*/5+*+*+*+*`);
      await response.body?.cancel();
    },
    stop: () => worker.dispose(),
  };
}
