// The part of workerd's own module that the Worker uses (developers.cloudflare.com/workers/runtime-apis/tcp-sockets). The
// whole of @cloudflare/workers-types would replace the types of the platform in every file.
declare module 'cloudflare:sockets' {
  export interface Socket {
    readable: ReadableStream<Uint8Array>;
    writable: WritableStream<Uint8Array>;
    opened: Promise<unknown>;
    closed: Promise<void>;
    close: () => Promise<void>;
  }
  /** Opens a TCP connection to `host:port`. Failing is told by the socket's promises and streams. */
  export function connect(address: string, options: { secureTransport: 'off' | 'on'; allowHalfOpen: boolean }): Socket;
}
