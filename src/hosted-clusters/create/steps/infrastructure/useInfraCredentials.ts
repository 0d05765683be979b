import { useMemo } from 'react';
import type { CheckState } from '../../../../form/fields/check';
import { message } from '../../../../i18n/message';
import { SecretModel } from '../../../../kubernetes/models';
import { useObject } from '../../../../kubernetes/read/useObject';
import { whyUnchecked } from '../../../../node-pools/fields/checks/choices';
import { readKubeconfig, type Kubeconfig } from '../../../model/kubeconfig';
import { decodeText } from '../../../../kubernetes/secret-data';
import { KUBECONFIG_KEY } from './objects';

/** What a Secret with a kubeconfig says. */
export interface InfraCredentials {
  readonly checked: CheckState;
  readonly kubeconfig: Kubeconfig | undefined;
}

const IDLE: InfraCredentials = { checked: { state: 'idle' }, kubeconfig: undefined };

const problem = (text: ReturnType<typeof message>): InfraCredentials => ({
  checked: { state: 'problem', message: text },
  kubeconfig: undefined,
});

/** What the Secret holds: a kubeconfig under the one key the operator reads. */
const judged = (data: Readonly<Record<string, string>> | undefined): InfraCredentials => {
  const text = decodeText(data?.[KUBECONFIG_KEY] ?? '');
  if (text === undefined || text === '') {
    return problem(
      message('The Secret has no entry {{key}}. The operator reads no other.', { key: KUBECONFIG_KEY }),
    );
  }
  const kubeconfig = readKubeconfig(text);
  return 'problem' in kubeconfig ? problem(kubeconfig.problem) : { checked: { state: 'ok' }, kubeconfig };
};

/**
 * Looks into the Secret that is to give the kubeconfig.
 * @param name '' = none named
 * @param isGiven a kubeconfig is given in the form too, so the Secret must not be there yet
 */
export const useInfraCredentials = (namespace: string, name: string, isGiven: boolean): InfraCredentials => {
  const [secret, state] = useObject(
    SecretModel,
    name === '' || namespace === '' ? null : { namespace, name },
  );
  return useMemo((): InfraCredentials => {
    if (name === '') return IDLE;
    switch (state.phase) {
      case 'loading':
        return { checked: { state: 'checking' }, kubeconfig: undefined };
      case 'failed':
        return {
          checked: { state: 'unchecked', message: whyUnchecked(SecretModel, state.error, namespace) },
          kubeconfig: undefined,
        };
      case 'missing':
        return isGiven
          ? IDLE
          : problem(message('Namespace {{namespace}} has no Secret {{name}}.', { namespace, name }));
      case 'ready':
        return isGiven
          ? problem(
              message(
                'Secret {{name}} is there already. Clear the kubeconfig above to use it, or name another.',
                {
                  name,
                },
              ),
            )
          : judged(secret?.data);
    }
  }, [namespace, name, isGiven, secret, state]);
};
