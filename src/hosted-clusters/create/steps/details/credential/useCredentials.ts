import { useMemo } from 'react';
import { message, type Message } from '../../../../../i18n/message';
import { SecretModel } from '../../../../../kubernetes/models';
import { MOST_NAMESPACES } from '../../../../../kubernetes/namespace/own-namespaces';
import { useOwnObjects } from '../../../../../kubernetes/namespace/useOwnObjects';
import { useList } from '../../../../../kubernetes/read/useList';
import type { Secret } from '../../../../../kubernetes/types/core';
import type { SelectOptionItem } from '../../../../../form/fields/options';
import { whyUnchecked } from '../../../../../node-pools/fields/checks/choices';
import { CREDENTIAL_SELECTOR } from '../../../../model/credential';

/** Names and labels are enough to choose from: the data is read when one is chosen. */
const QUERY = { labelSelector: CREDENTIAL_SELECTOR, metadataOnly: true } as const;

/** The credentials that can be chosen. */
export interface Credentials {
  readonly options: readonly SelectOptionItem[];
  readonly isLoading: boolean;
  /** Why not all could be read. */
  readonly why: Message | undefined;
}

const optionOf = ({ metadata: { name, namespace = '' } }: Secret): SelectOptionItem => ({
  value: `${namespace}/${name}`,
  label: name,
  description: namespace,
});

/** The credentials of all namespaces or, where that is not allowed, of the user's own. */
export const useCredentials = (): Credentials => {
  const [all, state] = useList(SecretModel, QUERY);
  const isForbidden = state.phase === 'failed' && state.error.kind === 'forbidden';
  const own = useOwnCredentials(isForbidden);
  return useMemo((): Credentials => {
    const secrets = state.phase === 'failed' ? (own.secrets ?? []) : all;
    return {
      options: secrets.map(optionOf).sort((a, b) => a.value.localeCompare(b.value)),
      isLoading: state.phase === 'loading' || (isForbidden && own.secrets === undefined),
      why: isForbidden
        ? own.why
        : state.phase === 'failed'
          ? whyUnchecked(SecretModel, state.error)
          : undefined,
    };
  }, [all, state, own, isForbidden]);
};

const ONLY_OWN = message(
  'You may not list secrets of all namespaces. The credentials of your own namespaces are offered.',
);

/** Of so many namespaces not every one is asked, and it is said so. */
const someOwn = (count: number): Message =>
  message(
    'You may not list secrets of all namespaces. The credentials of {{asked}} of your {{count}} namespaces are offered.',
    { asked: MOST_NAMESPACES, count },
  );

interface OwnCredentials {
  /** Undefined while they are read. */
  readonly secrets: readonly Secret[] | undefined;
  readonly why: Message;
}

const useOwnCredentials = (isAsked: boolean): OwnCredentials => {
  const { objects: secrets, count } = useOwnObjects(SecretModel, QUERY, isAsked);
  return useMemo(
    () => ({ secrets, why: count > MOST_NAMESPACES ? someOwn(count) : ONLY_OWN }),
    [secrets, count],
  );
};
