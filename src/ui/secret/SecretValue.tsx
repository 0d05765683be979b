import { Button, Flex, FlexItem } from '@patternfly/react-core';
import { EyeIcon, EyeSlashIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { CopyButton } from '../copy/CopyButton';
import { useReveal } from './useReveal';

interface SecretValueProps {
  /** The secret; undefined while it has not been read. */
  value: string | undefined;
  /** What it is, for example "kubeadmin password": names the buttons. */
  label: string;
  /** Several lines, shown as a block. */
  isMultiline?: boolean;
  'data-test'?: string;
}

/** A secret: masked, readable for 30 s after Reveal, copied without being revealed. */
export const SecretValue = ({ value, label, isMultiline = false, ...rest }: SecretValueProps) => {
  const { t } = useWords();
  const [isRevealed, reveal, hide] = useReveal();
  const readable = isRevealed && value !== undefined;
  return (
    <Flex
      alignItems={{ default: isMultiline ? 'alignItemsFlexStart' : 'alignItemsCenter' }}
      columnGap={{ default: 'columnGapSm' }}
      flexWrap={{ default: 'nowrap' }}
      data-test={rest['data-test'] ?? 'secret-value'}
    >
      <FlexItem
        style={{ minWidth: 0, overflowWrap: 'anywhere', whiteSpace: isMultiline ? 'pre-wrap' : 'normal' }}
      >
        <code>
          {readable ? (
            value
          ) : (
            <span aria-label={t('{{what}} is hidden', { what: label })} role="img">
              ••••••••••••
            </span>
          )}
        </code>
      </FlexItem>
      <Button
        variant="plain"
        icon={readable ? <EyeSlashIcon /> : <EyeIcon />}
        aria-label={
          readable
            ? t('Hide {{what}}', { what: label })
            : t('Reveal {{what}} for 30 seconds', { what: label })
        }
        onClick={readable ? hide : reveal}
        isAriaDisabled={value === undefined}
        data-test="reveal"
      />
      <CopyButton
        text={value ?? ''}
        label={t('Copy {{what}}', { what: label })}
        isDisabled={value === undefined}
      />
    </Flex>
  );
};
