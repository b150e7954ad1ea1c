/*
 * Stands in for the certificate libraries of @simplewebauthn/server in the Worker's bundle (`[alias]` in wrangler.toml). We
 * ask for no attestation, so no certificate is ever read; what is left of ASN.1 is the two numbers of an ECDSA signature.
 * The libraries weigh 80 KiB gzip. slim-asn1.test.ts holds this file against them.
 */

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** Names the one structure that can be parsed here. */
export class ECDSASigValue {
  r = new ArrayBuffer(0);
  s = new ArrayBuffer(0);
}

/** Parses an ECDSA signature after RFC 3279, section 2.2.3, in DER; throws at anything else. */
export const AsnParser = {
  parse(der: ArrayBuffer | Uint8Array, what: unknown): ECDSASigValue {
    if (what !== ECDSASigValue) throw new Error('No certificates are read here');
    const bytes = der instanceof Uint8Array ? der : new Uint8Array(der);
    const [body, end] = value(bytes, 0, SEQUENCE);
    const [r, next] = value(body, 0, INTEGER);
    const [s, last] = value(body, next, INTEGER);
    if (end !== bytes.length || last !== body.length) throw new Error('Not a signature');
    return { r: new Uint8Array(r).buffer, s: new Uint8Array(s).buffer };
  },
};

// One value in the short form: a signature over the largest curve that is taken here has 139 bytes.
function value(bytes: Uint8Array, at: number, tag: number): [Uint8Array, number] {
  const isLong = bytes[at + 1] === 0x81;
  const length = bytes[at + (isLong ? 2 : 1)] ?? 0;
  const start = at + (isLong ? 3 : 2);
  const end = start + length;
  if (bytes[at] !== tag || length === 0 || end > bytes.length || (!isLong && length > 0x7f) || (isLong && length < 0x80)) {
    throw new Error('Not a signature');
  }
  return [bytes.subarray(start, end), end];
}

function NotHere(): never {
  throw new Error('No certificates are read here');
}

export {
  NotHere as AuthorityKeyIdentifierExtension,
  NotHere as BasicConstraints,
  NotHere as Certificate,
  NotHere as CRLDistributionPointsExtension,
  NotHere as ECParameters,
  NotHere as ExtendedKeyUsage,
  NotHere as KeyDescription,
  NotHere as OctetString,
  NotHere as RSAPublicKey,
  NotHere as SubjectAlternativeName,
  NotHere as SubjectKeyIdentifierExtension,
  NotHere as X509Certificate,
  NotHere as X509ChainBuilder,
  NotHere as X509Crl,
};

const absent = 'absent';
export {
  absent as id_ce_basicConstraints,
  absent as id_ce_extKeyUsage,
  absent as id_ce_keyDescription,
  absent as id_ce_subjectAltName,
  absent as id_ecdsaWithSHA256,
  absent as id_ecdsaWithSHA384,
  absent as id_ecdsaWithSHA512,
  absent as id_ecPublicKey,
  absent as id_ml_dsa_44,
  absent as id_ml_dsa_65,
  absent as id_ml_dsa_87,
  absent as id_rsaEncryption,
  absent as id_secp256r1,
  absent as id_secp384r1,
  absent as id_sha1WithRSAEncryption,
  absent as id_sha256WithRSAEncryption,
  absent as id_sha384WithRSAEncryption,
  absent as id_sha512WithRSAEncryption,
};
