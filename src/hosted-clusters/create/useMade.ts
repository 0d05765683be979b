import { useCallback, useState } from 'react';
import { madeFor, SEED_BYTES, seedsFrom, type MadeFor } from './made';

/**
 * What this creation makes for a name: the infraID follows it, its random end and the key of etcd stay.
 * A function, so that typing the name draws nothing again but its own field.
 */
export const useMade = (): MadeFor => {
  // Kept in memory only: the key of etcd is a secret.
  const [seeds] = useState(() => seedsFrom(crypto.getRandomValues(new Uint8Array(SEED_BYTES))));
  return useCallback((name) => madeFor(name, seeds), [seeds]);
};
