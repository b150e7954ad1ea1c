import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Me } from '../../../api/contract/staff.ts';
import { Load } from '../load.ts';
import { endSession, extendSession, readSession } from '../staff-api.ts';
import { phaseOf, type SessionPhase } from './times.ts';

/**
 * Who is signed in, read once when the dashboard opens, and when that ends. Asking does not lengthen a session, so shortly
 * before the end it asks once more: another tab, or the work itself, may have lengthened it.
 */
export class Session implements ReactiveController {
  readonly load: Load<{ me: Me | undefined }>;
  phase: SessionPhase['is'] = 'calm';
  /** Extending does not help any more: the longest time of a session is over. */
  isFinal = false;
  readonly #host: ReactiveControllerHost;
  readonly #settled: (me: Me | undefined) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `settled` is told who is signed in, each time that has been read. */
  constructor(host: ReactiveControllerHost, settled: (me: Me | undefined) => void) {
    this.#host = host;
    this.#settled = settled;
    this.load = new Load(host);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('vuoro-signed-out', this.#ended);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('vuoro-signed-out', this.#ended);
    document.removeEventListener('visibilitychange', this.#look);
  }

  /** The signed-in person, as far as that is known. */
  get me(): Me | undefined {
    const { state } = this.load;
    return state.is === 'ready' ? state.value.me : undefined;
  }

  /** Reads who is signed in. */
  async read(): Promise<void> {
    await this.load.run(readSession);
    const { state } = this.load;
    if (state.is !== 'ready') return;
    this.#watch(state.value.me?.session);
    this.#settled(state.value.me);
  }

  /** Lengthens the session by its idle time. */
  async extend(): Promise<void> {
    const { me } = this;
    const { value, trouble } = await extendSession();
    if (trouble?.code === 'not_signed_in') this.#ended();
    if (!value || !me) return;
    const session = { ...me.session, ...value };
    this.load.show({ me: { ...me, session } });
    this.#watch(session);
  }

  /** Signs out here; the service forgets the session. */
  async end(): Promise<boolean> {
    const { trouble } = await endSession();
    if (trouble && trouble.code !== 'not_signed_in') return false;
    clearTimeout(this.#timer);
    this.phase = 'calm';
    this.load.show({ me: undefined });
    return true;
  }

  /** After somebody signed in again in another tab: goes on where the work was. */
  async resume(): Promise<boolean> {
    const { value } = await readSession();
    if (!value?.me) return false;
    this.load.show(value);
    this.#watch(value.me.session);
    return true;
  }

  #watch(session: Me['session'] | undefined): void {
    clearTimeout(this.#timer);
    if (!session) return;
    const phase = phaseOf(session, Date.now());
    this.phase = phase.is;
    if (phase.is !== 'ended') {
      this.isFinal = phase.isFinal;
      this.#timer = setTimeout(this.#look, phase.nextLook);
    }
    this.#host.requestUpdate();
  }

  // A laptop that slept wakes up with its timers late: looking again tells the truth.
  readonly #look = (): void => void this.#lookAgain();

  async #lookAgain(): Promise<void> {
    if (document.hidden || !this.me || phaseOf(this.me.session, Date.now()).is === 'calm') return;
    const { value } = await readSession();
    if (!value) return;
    if (!value.me) return this.#ended();
    this.load.show(value);
    this.#watch(value.me.session);
  }

  readonly #ended = (): void => {
    clearTimeout(this.#timer);
    if (!this.me) return;
    this.phase = 'ended';
    this.#host.requestUpdate();
  };
}
