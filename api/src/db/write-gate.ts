import type { Client, InStatement } from '@libsql/client/http';

/** Lets at most so many writes run at once; the others wait in order. */
export class WriteGate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #width: number;

  // The libSQL server freezes for seconds under sixteen or more sustained writers on one database; four were always clean.
  constructor(width = 4) {
    this.#width = width;
  }

  async through<T>(write: () => Promise<T>): Promise<T> {
    if (this.#running < this.#width) this.#running++;
    // A waiter takes over the place of the write that ended, so the count stays as it is.
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await write();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}

/** The same client with its writes behind the gate and without interactive transactions, which hold a lock over round trips. */
export function gated(client: Client, gate: WriteGate): Client {
  return new Proxy(client, {
    get(target, name) {
      if (name === 'batch') {
        const batch: Client['batch'] = (statements, mode) =>
          mode === 'read' ? target.batch(statements, mode) : gate.through(() => target.batch(statements, mode));
        return batch;
      }
      if (name === 'execute') {
        return (statement: InStatement, args?: never) => {
          const run = () => (args === undefined ? target.execute(statement) : target.execute(statement as string, args));
          return isRead(statement) ? run() : gate.through(run);
        };
      }
      if (name === 'transaction') {
        return () => {
          throw new Error('No interactive transactions over HTTP: write one batch');
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function isRead(statement: InStatement): boolean {
  return /^\s*(select|with|pragma)\b/i.test(typeof statement === 'string' ? statement : statement.sql);
}
