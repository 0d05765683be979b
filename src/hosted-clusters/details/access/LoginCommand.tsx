import { Card, CardBody, CardTitle, CodeBlock, CodeBlockAction, CodeBlockCode } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { CopyButton } from '../../../ui/copy/CopyButton';
import { apiUrl } from '../../model/console-url';

/** The command to log in; it asks for the password, so that no shell history keeps it. */
export const LoginCommand = ({ cluster }: { cluster: HostedCluster }) => {
  const { t, say } = useWords();
  const { url, reason } = apiUrl(cluster);
  const command = `oc login ${url ?? ''} --username kubeadmin`;
  return (
    <Card data-test="login-command">
      <CardTitle component="h2">{t('Command line')}</CardTitle>
      <CardBody>
        {url === undefined ? (
          say(reason)
        ) : (
          <CodeBlock
            actions={
              <CodeBlockAction>
                <CopyButton text={command} label={t('Copy the login command')} />
              </CodeBlockAction>
            }
          >
            <CodeBlockCode>{command}</CodeBlockCode>
          </CodeBlock>
        )}
      </CardBody>
    </Card>
  );
};
