/** One line of the table: what was measured, what it is held against, and whether it holds. */
export interface Figure {
  figure: string;
  measured: string;
  /** The limit with its unit, or the peer with what it measured; empty for a figure that is only told. */
  against: string;
  /** Measured ÷ limit or peer. */
  ratio?: number;
  verdict?: 'ok' | 'over';
}

/** How numbers of a kind are written. */
export interface Unit {
  name: string;
  digits: number;
}

export const MS: Unit = { name: 'ms', digits: 0 };
export const FINE_MS: Unit = { name: 'ms', digits: 1 };
export const BYTES: Unit = { name: 'B', digits: 0 };
export const KIB: Unit = { name: 'KiB', digits: 1 };
export const PLAIN: Unit = { name: '', digits: 3 };

/** A number with its unit: `8 416 B`. */
export function written(value: number, { name, digits }: Unit): string {
  const [whole = '', part] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return [part === undefined ? grouped : `${grouped}.${part}`, name].filter(Boolean).join(' ');
}

/** A figure that must not exceed its limit. */
export function atMost(figure: string, value: number, limit: number, unit: Unit): Figure {
  return { figure, measured: written(value, unit), against: `≤ ${written(limit, unit)}`, ...held(value, limit, value <= limit) };
}

/** A figure that must reach its limit. */
export function atLeast(figure: string, value: number, limit: number, unit: Unit): Figure {
  return { figure, measured: written(value, unit), against: `≥ ${written(limit, unit)}`, ...held(value, limit, value >= limit) };
}

/** A figure that must stay below what a peer measured in the same run. */
export function belowPeer(figure: string, value: number, peer: { name: string; value: number }, unit: Unit): Figure {
  const against = `${peer.name} ${written(peer.value, unit)}`;
  return { figure, measured: written(value, unit), against, ...held(value, peer.value, value < peer.value) };
}

/** A figure that is told and held against nothing. */
export function told(figure: string, measured: string, against = ''): Figure {
  return { figure, measured, against };
}

function held(value: number, against: number, isHeld: boolean): Pick<Figure, 'ratio' | 'verdict'> {
  // A limit of nothing has no ratio.
  return { ...(against !== 0 && { ratio: value / against }), verdict: isHeld ? 'ok' : 'over' };
}
