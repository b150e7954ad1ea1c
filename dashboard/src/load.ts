import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer, Trouble } from './api.ts';

/** Nothing is shown in place of content that comes within this time: a flash of grey reads as slowness. */
export const PATIENCE_MS = 300;

/** How far the loading of something is. `waiting` turns to `slow` when a person would begin to wonder. */
export type LoadState<Value> = { is: 'waiting' | 'slow' | 'empty' } | { is: 'ready'; value: Value } | { is: 'failed'; trouble: Trouble };

/** What to draw in each state; nothing is drawn while waiting. */
export interface LoadViews<Value, View> {
  waiting: () => View;
  slow: () => View;
  empty: () => View;
  ready: (value: Value) => View;
  failed: (trouble: Trouble) => View;
}

type Task<Value> = (signal: AbortSignal) => Promise<Answer<Value>>;

/**
 * Loads one thing for an element and tells it when to draw again. A new task overtakes the old one; what is already
 * shown stays until the new answer is there.
 */
export class Load<Value> implements ReactiveController {
  state: LoadState<Value> = { is: 'waiting' };
  readonly #host: ReactiveControllerHost;
  readonly #isEmpty: (value: Value) => boolean;
  #task: Task<Value> | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, isEmpty: (value: Value) => boolean = () => false) {
    this.#host = host;
    this.#isEmpty = isEmpty;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /** Starts a task. */
  async run(task: Task<Value>): Promise<void> {
    this.#task = task;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    if (this.state.is === 'failed' || this.state.is === 'slow') this.#show({ is: 'waiting' });
    const timer = setTimeout(() => {
      if (this.state.is === 'waiting') this.#show({ is: 'slow' });
    }, PATIENCE_MS);
    const { value, trouble } = await task(abort.signal);
    clearTimeout(timer);
    if (abort.signal.aborted) return;
    if (trouble) this.#show({ is: 'failed', trouble });
    else this.#show(this.#isEmpty(value) ? { is: 'empty' } : { is: 'ready', value });
  }

  /** Does the last task once more. */
  readonly again = (): void => {
    if (this.#task) void this.run(this.#task);
  };

  /** The view of the present state. */
  draw<View>(views: LoadViews<Value, View>): View {
    const { state } = this;
    if (state.is === 'ready') return views.ready(state.value);
    if (state.is === 'failed') return views.failed(state.trouble);
    return views[state.is]();
  }

  /** Forgets what is shown: it belongs to something else than what is asked for next. */
  forget(): void {
    this.#abort?.abort();
    this.state = { is: 'waiting' };
  }

  /** Shows another value than the one that came: what a person has just done, before the service has said yes to it. */
  show(value: Value): void {
    this.#abort?.abort();
    this.#show(this.#isEmpty(value) ? { is: 'empty' } : { is: 'ready', value });
  }

  #show(state: LoadState<Value>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
