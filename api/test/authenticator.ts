import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a page's dialog would be told and answer; only what an authenticator looks at. */
interface Options {
  challenge: string;
  rpId?: string;
  rp?: { id?: string };
  user?: { id: string };
}

/** What an attacker or a broken device may do differently. */
export interface Quirks {
  origin?: string;
  rpId?: string;
  isUserVerified?: boolean;
  counter?: number;
  type?: string;
  signWith?: KeyObject;
  userHandle?: string;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;
const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/** A passkey device in software (ES256, attestation none), as a browser would speak for it. */
export function authenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let handle = '';

  const clientData = (type: string, challenge: string, quirks: Quirks) =>
    Buffer.from(JSON.stringify({ type: quirks.type ?? type, challenge, origin: quirks.origin ?? origin, crossOrigin: false }));
  const authData = (rpId: string, flags: number, quirks: Quirks, rest: Uint8Array = new Uint8Array()) => {
    const verified = quirks.isUserVerified === false ? 0 : USER_VERIFIED;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(quirks.counter ?? 0);
    return Buffer.concat([hash(quirks.rpId ?? rpId), Buffer.from([flags | verified | USER_PRESENT]), counter, rest]);
  };

  return {
    id: text(id),
    privateKey,
    /** Makes a passkey for a page. */
    create(options: Options, quirks: Quirks = {}) {
      handle = options.user?.id ?? '';
      const client = clientData('webauthn.create', options.challenge, quirks);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const credential = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
      const data = authData(options.rp?.id ?? '', HAS_CREDENTIAL, quirks, credential);
      const attestation = isoCBOR.encode(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(data)],
        ]) as never,
      );
      return {
        id: text(id),
        rawId: text(id),
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: { clientDataJSON: text(client), attestationObject: text(attestation), transports: ['internal'] },
      };
    },
    /** Signs in at a page. */
    get(options: Options, quirks: Quirks = {}) {
      const client = clientData('webauthn.get', options.challenge, quirks);
      const data = authData(options.rpId ?? '', 0, quirks);
      const signature = sign('sha256', Buffer.concat([data, hash(client)]), quirks.signWith ?? privateKey);
      return {
        id: text(id),
        rawId: text(id),
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: text(client),
          authenticatorData: text(data),
          signature: text(signature),
          userHandle: quirks.userHandle ?? handle,
        },
      };
    },
  };
}

// RFC 9053: key type EC2, algorithm ES256, curve P-256 and the point.
function coseKey(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const entries: [number, number | Uint8Array][] = [
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ];
  return isoCBOR.encode(new Map(entries));
}
