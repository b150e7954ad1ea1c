import { connect } from 'node:net';
import { Duplex } from 'node:stream';
import type { Wire } from '../src/scanning/clamd.ts';

/** Opens connections to `host:port` as workerd's sockets are. */
export function tcpWire(address: string): () => Wire {
  const [host = '', port = ''] = address.split(':');
  return () => {
    const socket = connect(Number(port), host);
    // The streams tell it.
    socket.on('error', () => undefined);
    return { ...webStreams(socket), close: async () => void socket.destroy() };
  };
}

// Node's own types of web streams are not the platform's, though the streams are.
function webStreams(socket: Duplex): Pick<Wire, 'readable' | 'writable'> {
  return Duplex.toWeb(socket) as unknown as Pick<Wire, 'readable' | 'writable'>;
}
