import { useEffect, useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useAccess } from '../../kubernetes/access/useAccess';
import { useAccessSomewhere } from '../../kubernetes/access/useAccessSomewhere';
import { HostedClusterModel } from '../../kubernetes/models';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { defaults, type Values } from './values';

const CREATE = { model: HostedClusterModel, verb: 'create' } as const;

/** A namespace where the user may create clusters, if that is not all: the chosen one before others. */
const useOwnPlace = (): string | undefined => {
  const [active] = useActiveNamespace();
  const everywhere = useAccess(CREATE.model, CREATE.verb);
  const { access, namespace } = useAccessSomewhere(CREATE, active);
  return everywhere.state === 'denied' && access.state === 'allowed' ? (active ?? namespace) : undefined;
};

/**
 * What an untouched form holds: the defaults and, for whoever may create clusters in some projects only, one of these projects.
 * Writes it into the form once it is known, unless another namespace was given.
 */
export const useStart = <Made>(form: UseFormReturn<Values, unknown, Made>): Values => {
  const namespace = useOwnPlace();
  const { getValues, setValue } = form;
  useEffect(() => {
    if (namespace === undefined || getValues('details.namespace') !== defaults.details.namespace) return;
    setValue('details.namespace', namespace, { shouldValidate: true });
  }, [namespace, getValues, setValue]);
  return useMemo(
    () => (namespace === undefined ? defaults : { ...defaults, details: { ...defaults.details, namespace } }),
    [namespace],
  );
};
