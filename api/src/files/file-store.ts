/** Where uploaded bytes rest; keys are made by the service, never by the sender. */
export interface FileStore {
  put: (key: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  get: (key: string) => Promise<Uint8Array | undefined>;
  delete: (key: string) => Promise<void>;
}

/** The part of an R2 bucket that the store uses. */
export interface Bucket {
  put: (key: string, value: Uint8Array, options: { httpMetadata: { contentType: string } }) => Promise<unknown>;
  get: (key: string) => Promise<{ arrayBuffer: () => Promise<ArrayBuffer> } | null>;
  delete: (key: string) => Promise<void>;
}

/** Files in an R2 bucket. */
export function bucketStore(bucket: Bucket): FileStore {
  return {
    async put(key, bytes, contentType) {
      await bucket.put(key, bytes, { httpMetadata: { contentType } });
    },
    async get(key) {
      const object = await bucket.get(key);
      return object ? new Uint8Array(await object.arrayBuffer()) : undefined;
    },
    delete: (key) => bucket.delete(key),
  };
}

/** Files in memory, for tests. */
export function memoryStore(): FileStore & { keys: () => string[] } {
  const objects = new Map<string, Uint8Array>();
  return {
    put: async (key, bytes) => void objects.set(key, bytes),
    get: async (key) => objects.get(key),
    delete: async (key) => void objects.delete(key),
    keys: () => [...objects.keys()],
  };
}
