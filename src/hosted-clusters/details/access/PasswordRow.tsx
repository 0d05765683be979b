import { useState } from 'react';
import { Button, Flex, FlexItem } from '@patternfly/react-core';
import { EyeIcon, EyeSlashIcon } from '@patternfly/react-icons';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { CopyButton } from '../../../ui/copy/CopyButton';
import { useReveal } from '../../../ui/secret/useReveal';
import type { Credential } from '../../model/credentials';
import { Row } from './Row';
import { useSecret } from './useSecret';

/** The password of kubeadmin: read when it is revealed or copied, readable for 30 seconds. */
export const PasswordRow = ({ cluster, credential }: { cluster: HostedCluster; credential: Credential }) => {
  const { t, say } = useWords();
  const { reason, read } = useSecret(cluster, credential);
  const [password, setPassword] = useState<string>();
  const [isRevealed, reveal, hide] = useReveal();
  const readable = isRevealed && password !== undefined;
  const show = async () => {
    try {
      setPassword(await read());
      reveal();
    } catch {
      // A failure was told by a toast.
    }
  };
  return (
    <Row id="password" term={t('Password of kubeadmin')}>
      <Flex
        alignItems={{ default: 'alignItemsCenter' }}
        columnGap={{ default: 'columnGapSm' }}
        flexWrap={{ default: 'nowrap' }}
      >
        <FlexItem style={{ minWidth: 0 }}>
          <code data-test="password">
            {readable ? (
              password
            ) : (
              <span role="img" aria-label={t('The password is hidden')}>
                ••••••••••••
              </span>
            )}
          </code>
        </FlexItem>
        <Button
          variant="plain"
          icon={readable ? <EyeSlashIcon /> : <EyeIcon />}
          aria-label={readable ? t('Hide the password') : t('Reveal the password for 30 seconds')}
          isAriaDisabled={reason !== undefined}
          onClick={() => (readable ? hide() : void show())}
          data-test="reveal"
        />
        <CopyButton text={read} label={t('Copy the password')} isDisabled={reason !== undefined} />
      </Flex>
      {reason ? <small data-test="reason">{say(reason)}</small> : null}
    </Row>
  );
};
