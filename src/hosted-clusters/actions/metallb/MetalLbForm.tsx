import { useMemo, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { focusFirstProblem } from '../../../form/focus-problem';
import { useSchemaForm } from '../../../form/useSchemaForm';
import type { ApiError } from '../../../kubernetes/errors';
import { InfrastructureModel, NodeModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { useObject } from '../../../kubernetes/read/useObject';
import type { Run } from '../../../kubernetes/write/run';
import { metalLbObjects, type MetalLbParts, poolsWithRoom } from '../../model/metallb';
import { knownAddresses } from '../../model/metallb-platform';
import { MetalLbFields } from './MetalLbFields';
import { MetalLbResult } from './MetalLbResult';
import { askMetalLb } from './ask';
import { metalLbAnswers, metalLbDefaults, metalLbSchema } from './values';

interface MetalLbFormProps {
  parts: MetalLbParts;
  namespace: string;
  onClose: () => void;
}

/** Asks for addresses, checks them on the server, and shows a result per object. */
export const MetalLbForm = ({ parts, namespace, onClose }: MetalLbFormProps) => {
  const [nodes] = useList(NodeModel, {});
  const [infrastructure] = useObject(InfrastructureModel, { name: 'cluster' });
  const known = useMemo(
    () => knownAddresses(nodes, infrastructure, parts.pools),
    [nodes, infrastructure, parts.pools],
  );
  const schema = useMemo(() => metalLbSchema(known), [known]);
  // What is there may do, when only something around it is missing.
  const usable = poolsWithRoom(parts, namespace);
  const mayUseExisting = usable.length > 0 && metalLbObjects(parts, {}).length > 0;
  const [defaults] = useState(() =>
    metalLbDefaults(
      parts.pools.map(({ metadata }) => metadata.name),
      mayUseExisting ? 'existing' : 'new',
    ),
  );
  const form = useSchemaForm(schema, defaults);
  const [run, setRun] = useState<Run>();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();

  const refused = () => void focusFirstProblem(form, ['source', 'ranges', 'name']);
  const ask = form.handleSubmit(async (values) => {
    setIsBusy(true);
    setError(undefined);
    const outcome = await askMetalLb(form, metalLbObjects(parts, metalLbAnswers(values)));
    setIsBusy(false);
    if (outcome.run) setRun(outcome.run);
    else if (outcome.error) setError(outcome.error);
    else refused();
  }, refused);

  if (run) return <MetalLbResult run={run} onBack={() => setRun(undefined)} onClose={onClose} />;
  return (
    <FormProvider {...form}>
      <MetalLbFields
        parts={parts}
        known={known}
        usable={mayUseExisting ? usable : []}
        isBusy={isBusy}
        error={error}
        onSubmit={() => void ask()}
        onClose={onClose}
      />
    </FormProvider>
  );
};
