import { useFormContext, useWatch } from 'react-hook-form';
import type { Values } from '../../values';
import { IdentityFields } from './IdentityFields';
import { SizeFields } from './SizeFields';
import { SourceFields } from './SourceFields';
import { StartFields } from './StartFields';

/** What the machine is called, made of, how large it is, and whether it starts. */
export const BasicStep = () => {
  const { control } = useFormContext<Values>();
  const source = useWatch({ control, name: 'basic.source' });
  return (
    <>
      <IdentityFields />
      <SourceFields />
      {source === 'vm' ? null : (
        <>
          <SizeFields />
          <StartFields />
        </>
      )}
    </>
  );
};
