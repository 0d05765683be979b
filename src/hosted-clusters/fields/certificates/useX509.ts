import { useEffect, useState } from 'react';

const load = () =>
  Promise.all([
    import(/* webpackChunkName: "x509" */ '../../model/certificate'),
    import(/* webpackChunkName: "x509" */ '../../model/private-key'),
  ]).then(([{ readCertificates }, { readPrivateKey }]) => ({ readCertificates, readPrivateKey }));

export type X509 = Awaited<ReturnType<typeof load>>;

/** Kept for all fields of the page: only the first certificate of all waits. */
let loaded: X509 | undefined;

/**
 * The readers of certificates and keys, in a chunk of their own: most forms never need them.
 * @param isNeeded nothing is loaded before it is
 * @returns undefined while they are loading, `failed` when they could not be
 */
export const useX509 = (isNeeded: boolean): X509 | 'failed' | undefined => {
  const [x509, setX509] = useState<X509 | 'failed' | undefined>(loaded);
  useEffect(() => {
    if (!isNeeded || loaded) return;
    let isGone = false;
    load().then(
      (readers) => {
        loaded = readers;
        if (!isGone) setX509(readers);
      },
      () => {
        if (!isGone) setX509('failed');
      },
    );
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
  return isNeeded ? (loaded ?? x509) : undefined;
};
