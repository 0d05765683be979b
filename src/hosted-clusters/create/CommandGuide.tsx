import { useEffect, useRef } from 'react';
import { Stack, StackItem } from '@patternfly/react-core';
import { FocusHeading } from '../../ui/heading/FocusHeading';
import { useWords } from '../../i18n/useWords';
import { CommandBlock } from '../../ui/copy/CommandBlock';

// Flags: `hcp create cluster kubevirt --help`; words in capitals are for the reader to replace.
const DOWNLOAD = "oc get consoleclidownload hcp-cli-download -o jsonpath='{.spec.links[*].href}'";
const CREATE = [
  'hcp create cluster kubevirt',
  '  --name NAME',
  '  --namespace clusters',
  '  --release-image RELEASE_IMAGE',
  '  --pull-secret PULL_SECRET_FILE',
  '  --node-pool-replicas 2',
  '  --cores 2',
  '  --memory 8Gi',
].join(' \\\n');
const KUBECONFIG = 'hcp create kubeconfig --name NAME --namespace clusters > NAME.kubeconfig';
const DESTROY = 'hcp destroy cluster kubevirt --name NAME --namespace clusters';

/** How the same is done from a terminal. */
export const CommandGuide = () => {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const steps = [
    { title: t('Find where to download the hcp tool'), command: DOWNLOAD },
    { title: t('Create the cluster'), command: CREATE },
    { title: t('Get its kubeconfig once its API is available'), command: KUBECONFIG },
    { title: t('Delete the cluster with its nodes and disks'), command: DESTROY },
  ];
  return (
    <section aria-labelledby="command-guide" style={{ maxInlineSize: '58rem' }}>
      <FocusHeading level="h2" id="command-guide" ref={heading} test="command-guide">
        {t('Create a cluster from a terminal')}
      </FocusHeading>
      <Stack hasGutter data-test="commands">
        {steps.map((step) => (
          <StackItem key={step.command}>
            <CommandBlock {...step} />
          </StackItem>
        ))}
      </Stack>
    </section>
  );
};
