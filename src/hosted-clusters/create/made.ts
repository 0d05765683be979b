import { base64 } from '../../kubernetes/secret-data';
import { infraIdOf } from '../model/infra-id';

/** What is made once for one creation and not typed by anybody. */
export interface Made {
  infraId: string;
  /** base64 of the 32 bytes that encrypt etcd */
  etcdKey: string;
}

/** What chance gives to one creation: it stays the same while the name is typed and after a reload. */
export interface Seeds {
  /** the five characters that end the infraID */
  suffix: string;
  /** base64 of 32 bytes */
  etcdKey: string;
}

/** What one creation makes for the cluster's name. */
export type MadeFor = (name: string) => Made;

/** How many random bytes one creation uses. */
export const SEED_BYTES = 37;

/** Without vowels and look-alikes, as Kubernetes makes its generated names. */
const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

/** @param bytes `SEED_BYTES` random bytes (`crypto.getRandomValues`) */
export const seedsFrom = (bytes: Uint8Array): Seeds => ({
  suffix: Array.from(bytes.subarray(0, 5), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join(''),
  etcdKey: base64(bytes.subarray(5, SEED_BYTES)),
});

/** What one creation makes for a cluster of this name. */
export const madeFor = (name: string, seeds: Seeds): Made => ({
  infraId: infraIdOf(name, seeds.suffix),
  etcdKey: seeds.etcdKey,
});
