import { useWatch } from 'react-hook-form';
import { SelectField } from '../../form/fields/SelectField';
import { useWords } from '../../i18n/useWords';
import { useChoice } from '../../node-pools/fields/checks/useChoice';
import { noClaim, useClaims, useClaimUser } from './useClaims';

interface ClaimFieldProps {
  /** The form field. */
  name: string;
  /** Of the claim. */
  namespace: string;
  /** It is copied, not used itself. */
  isCopy: boolean;
}

/** A claim that is there, and which machine has it already. */
export const ClaimField = ({ name, namespace, isCopy }: ClaimFieldProps) => {
  const { t } = useWords();
  const claim: unknown = useWatch({ name });
  const choice = useChoice(useClaims(namespace), name, noClaim);
  const user = useClaimUser(namespace, typeof claim === 'string' ? claim : '') ?? '';
  const inUse = isCopy
    ? t('Virtual machine {{name}} uses it. The copy begins when that is stopped.', { name: user })
    : t('Virtual machine {{name}} uses it too. Two machines that write to it destroy its data.', {
        name: user,
      });
  return (
    <SelectField
      name={name}
      label={t('Volume')}
      isRequired
      {...choice}
      warning={user === '' ? undefined : inUse}
    />
  );
};
