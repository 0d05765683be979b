import { useEffect, useState } from 'react';
import { toApiError } from './errors';
import { sendRequest } from './request';

/** The versions of a group that the API server offers, and the one it prefers; none where the group is not there. */
const versionsOf = async (group: string): Promise<readonly string[]> => {
  try {
    // The API server answers with an APIGroup.
    const answer = (await sendRequest({ call: 'discover', path: `/apis/${group}` })) as
      { readonly versions?: readonly { readonly version: string }[] } | undefined;
    return (answer?.versions ?? []).map(({ version }) => version);
  } catch (thrown) {
    const { kind } = toApiError(thrown);
    if (kind === 'not-served' || kind === 'not-found') return [];
    throw thrown;
  }
};

/**
 * The first of the wanted versions of a group that is served: an operator changes them with a release. null = none of them is, or
 * nobody can say; undefined while that is asked.
 * @param wanted a constant, the newest first
 */
export const useServedVersion = <Version extends string>(
  group: string,
  wanted: readonly Version[],
): Version | null | undefined => {
  const [answer, setAnswer] = useState<{ group: string; version: Version | null }>();
  useEffect(() => {
    let isCurrent = true;
    const take = (served: readonly string[]) => {
      if (isCurrent) setAnswer({ group, version: wanted.find((one) => served.includes(one)) ?? null });
    };
    versionsOf(group).then(take, () => take([]));
    return () => {
      isCurrent = false;
    };
  }, [group, wanted]);
  return answer?.group === group ? answer.version : undefined;
};
