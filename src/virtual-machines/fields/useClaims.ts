import { useMemo } from 'react';
import type { Rule } from '../../form/rule';
import { message } from '../../i18n/message';
import { PersistentVolumeClaimModel, VirtualMachineModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import { choicesOf, type Choices } from '../../node-pools/fields/checks/choices';
import { sizeWords } from '../../node-pools/model/size-words';

/** What to say of a claim that is not there. */
export const noClaim: Rule<string> = (name) =>
  message('The namespace has no volume {{name}}. Choose one of the list.', { name });

/** The claims of a namespace, and how large each is. @param namespace '' asks nothing */
export const useClaims = (namespace: string): Choices & { readonly sizeOf: (name: string) => string } => {
  const [claims, state] = useList(PersistentVolumeClaimModel, namespace === '' ? null : { namespace });
  return useMemo(() => {
    const sizes = new Map(
      claims.map(({ metadata, spec, status }) => [
        metadata.name,
        status?.capacity?.storage ?? spec?.resources?.requests?.storage ?? '',
      ]),
    );
    return {
      ...choicesOf(
        PersistentVolumeClaimModel,
        [claims, state],
        ({ metadata, spec }) => ({
          value: metadata.name,
          label: metadata.name,
          description: [sizeWords(sizes.get(metadata.name) ?? ''), ...(spec?.accessModes ?? [])].join(', '),
        }),
        namespace,
      ),
      sizeOf: (name: string) => sizes.get(name) ?? '',
    };
  }, [claims, state, namespace]);
};

/** Which machine of a namespace has a claim already; undefined where none does or nobody knows. */
export const useClaimUser = (namespace: string, claim: string): string | undefined => {
  const [vms] = useList(VirtualMachineModel, namespace === '' || claim === '' ? null : { namespace });
  return useMemo(
    () =>
      vms.find(({ spec }) =>
        spec.template.spec?.volumes?.some(
          ({ persistentVolumeClaim, dataVolume }) =>
            persistentVolumeClaim?.claimName === claim || dataVolume?.name === claim,
        ),
      )?.metadata.name,
    [vms, claim],
  );
};
