import { Flex, FlexItem } from '@patternfly/react-core';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { ActionButton } from '../../../ui/action/ActionButton';
import { CopyButton } from '../../../ui/copy/CopyButton';
import { download } from '../../../ui/download/download';
import type { Credential } from '../../model/credentials';
import { Row } from './Row';
import { useSecret } from './useSecret';

interface KubeconfigRowProps {
  id: string;
  term: string;
  /** Name of the downloaded file. */
  file: string;
  cluster: HostedCluster;
  credential: Credential;
}

/** A kubeconfig to download or copy; it is read at the click. */
export const KubeconfigRow = ({ id, term, file, cluster, credential }: KubeconfigRowProps) => {
  const { t, say } = useWords();
  const { reason, read } = useSecret(cluster, credential);
  const save = () => {
    // A failure was told by a toast.
    read().then(
      (text) => download(file, text),
      () => undefined,
    );
  };
  const copy = (
    <CopyButton text={read} label={t('Copy kubeconfig')} hasText isDisabled={reason !== undefined} />
  );
  return (
    <Row id={id} term={term}>
      <Flex columnGap={{ default: 'columnGapSm' }} rowGap={{ default: 'rowGapSm' }}>
        <FlexItem>
          <ActionButton action={{ id: `download-${id}`, title: message('Download'), run: save, reason }} />
        </FlexItem>
        <FlexItem>{copy}</FlexItem>
      </Flex>
      {reason ? <Reason text={say(reason)} /> : null}
    </Row>
  );
};

const Reason = ({ text }: { text: string }) => <small data-test="reason">{text}</small>;
