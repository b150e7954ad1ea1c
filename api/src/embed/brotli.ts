import { brotliCompress, constants } from 'node:zlib';

/** Brotli at its densest: slow, so only for what is remembered or built once. */
export function brotli(bytes: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return new Promise((resolve, reject) => {
    brotliCompress(bytes, { params }, (error, result) => (error ? reject(error) : resolve(new Uint8Array(result))));
  });
}
