import { useMemo } from 'react';
import type { Message } from '../../../i18n/message';
import { ClusterImageSetModel, ClusterVersionModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { useObject } from '../../../kubernetes/read/useObject';
import { whyUnchecked, type Choices } from '../../../node-pools/fields/checks/choices';
import { managedMinors, versionOf } from '../../model/release';
import { releases } from './releases';
import { useSupportedMinors } from './useSupportedMinors';

const OWN = { name: 'version' };

/** What is known about releases. */
export interface ReleaseFacts {
  readonly choices: Choices;
  /** The minors the operator supports; undefined where nobody knows. */
  readonly minors: readonly string[] | undefined;
  /** Why the supported minors could not be read. */
  readonly why: Message | undefined;
  /** The release to begin with, where ClusterImageSets are not served. */
  readonly preset: string | undefined;
}

/**
 * The releases this cluster offers: its ClusterImageSets, else the release it runs itself.
 * Source: ConfigMap `hypershift/supported-versions`; where it cannot be read, the minors around the cluster's own.
 */
export const useReleases = (): ReleaseFacts => {
  const [sets, setsState] = useList(ClusterImageSetModel, {});
  const [own, ownState] = useObject(ClusterVersionModel, OWN);
  const supported = useSupportedMinors();
  return useMemo(() => {
    const version = versionOf(own?.status?.desired.version ?? '');
    const minors = supported.minors ?? (version ? managedMinors(version) : undefined);
    const isServed = setsState.phase === 'ready';
    const found = releases(isServed ? sets : undefined, own, minors);
    const isLoading = supported.isLoading || [setsState, ownState].some(({ phase }) => phase === 'loading');
    const failure =
      setsState.phase === 'failed' ? whyUnchecked(ClusterImageSetModel, setsState.error) : undefined;
    const isUnchecked = failure !== undefined && found.length === 0;
    return {
      minors,
      why: supported.why,
      preset: setsState.phase === 'failed' ? found[0]?.image : undefined,
      choices: {
        items: found.map(({ image, version: label }) => ({
          value: image,
          label: label ?? image,
          description: image,
        })),
        state: isLoading ? 'loading' : isUnchecked ? 'unchecked' : 'ready',
        ...(isUnchecked ? { why: failure } : {}),
      },
    };
  }, [own, ownState, sets, setsState, supported]);
};
