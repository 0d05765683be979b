import { useMemo, useState } from 'react';
import { madeFor, SEED_BYTES, seedsFrom, type Made } from './made';

/** What this creation makes: the infraID follows the name, its random end and the key of etcd stay. */
export const useMade = (name: string): Made => {
  // Kept in memory only: the key of etcd is a secret.
  const [seeds] = useState(() => seedsFrom(crypto.getRandomValues(new Uint8Array(SEED_BYTES))));
  return useMemo(() => madeFor(name, seeds), [name, seeds]);
};
