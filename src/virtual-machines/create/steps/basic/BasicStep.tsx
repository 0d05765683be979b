import { useFormContext, useWatch } from 'react-hook-form';
import { useForgetChecks } from '../../checks/useForgetChecks';
import { hasRoot, type Values } from '../../values';
import { IdentityFields } from './IdentityFields';
import { SizeFields } from './SizeFields';
import { SourceFields } from './SourceFields';
import { StartFields } from './StartFields';

/** What the cluster judges of a root disk. */
const ROOT_CHECKS = ['claim', 'claimNamespace', 'size', 'storageClass', 'secret', 'certConfigMap'].map(
  (field) => `root.${field}`,
);

/** What the machine is called, made of, how large it is, and whether it starts. */
export const BasicStep = () => {
  const { control } = useFormContext<Values>();
  const [basic, disk] = useWatch({ control, name: ['basic', 'root.source'] });
  const { source, sizing } = basic;
  const isCopy = source === 'vm';
  useForgetChecks([
    ...(isCopy || sizing !== 'instancetype' ? ['basic.instancetype'] : []),
    ...(isCopy ? ['basic.preference'] : ['basic.vm']),
    ...(hasRoot(basic) && disk === 'image' ? [] : ['root.dataSource']),
    ...(hasRoot(basic) ? [] : ROOT_CHECKS),
  ]);
  return (
    <>
      <IdentityFields />
      <SourceFields />
      {isCopy ? null : (
        <>
          <SizeFields />
          <StartFields />
        </>
      )}
    </>
  );
};
