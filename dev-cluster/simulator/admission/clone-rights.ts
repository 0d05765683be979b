import type { Context } from '../controller';
import type { Access, Caller } from '../project-api/access';
import type { DataVolume, VirtualMachine } from '../resources';
import type { Source } from '../cdi/source';
import { sourceOf } from '../cdi/source';
import type { Cause } from './cause';
import { invalid } from './cause';

const elsewhere = (source: Source | string, namespace: string): string | undefined => {
  if (typeof source === 'string' || (source.from !== 'claim' && source.from !== 'snapshot')) return undefined;
  return source.namespace === namespace ? undefined : source.namespace;
};

/**
 * Whoever copies from another namespace needs `create datavolumes/source` there (CDI's clone authorization). One cause for a
 * copy that is not allowed, at the path of what asks for it.
 */
export const cloneRights = async (
  context: Context,
  access: Access,
  caller: Caller,
  asked: readonly { spec: DataVolume['spec']; at: string }[],
  namespace: string,
): Promise<Cause[]> => {
  const verdicts = asked.map(async ({ spec, at }): Promise<Cause[]> => {
    const volume = { apiVersion: '', kind: 'DataVolume', metadata: { name: '', namespace }, spec };
    const from = elsewhere(sourceOf(context, volume), namespace);
    if (from === undefined) return [];
    const attempt = {
      verb: 'create',
      group: 'cdi.kubevirt.io',
      resource: 'datavolumes',
      subresource: 'source',
      namespace: from,
    };
    return (await access(caller, attempt))
      ? []
      : [
          invalid(
            at,
            `Authorization failed, message is: User ${caller.user} has insufficient permissions in clone source namespace ${from}`,
          ),
        ];
  });
  return (await Promise.all(verdicts)).flat();
};

/** The volumes that a VM has made for it, with their paths. */
export const templatesOf = ({ spec }: VirtualMachine): { spec: DataVolume['spec']; at: string }[] =>
  (spec.dataVolumeTemplates ?? []).flatMap((template, at) =>
    template ? [{ spec: template.spec, at: `spec.dataVolumeTemplates[${at}]` }] : [],
  );
