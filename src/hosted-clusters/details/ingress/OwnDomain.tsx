import { useState } from 'react';
import { Alert, FormGroup, Stack, StackItem, TextInput } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { CopyButton } from '../../../ui/copy/CopyButton';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import { appsDomain } from '../../model/console-url';
import { appsRecord, digCommand } from '../../model/dns-record';
import { operatorsWords } from '../../model/ingress-progress';
import { ingressServiceName } from '../../model/ingress-service';
import { infraPlace } from '../../model/places';
import { PendingAddress } from './PendingAddress';
import { RecordLine } from './RecordLine';
import { ServiceStep } from './ServiceStep';
import { Step, Steps } from './Step';
import { type Ingress, useIngress } from './useIngress';

interface OwnDomainProps {
  cluster: HostedCluster;
  /** Opens the way to give MetalLB addresses. */
  onSetUp: (namespace: string) => void;
}

/** The way to the applications of a cluster with a domain of its own: what to make, and how far it is. */
export const OwnDomain = ({ cluster, onSetUp }: OwnDomainProps) => {
  const { t } = useWords();
  const ingress = useIngress(cluster);
  const domain = appsDomain(cluster);
  const { steps, nodes, service } = ingress;
  const { isExternal } = infraPlace(cluster);
  const [typed, setTyped] = useState('');
  // What is on another cluster only its administrator can look up.
  const address = isExternal ? typed.trim() : ingress.address;
  if (domain === undefined)
    return <p>{t('The cluster has no base domain, so its applications have no addresses.')}</p>;
  return (
    <Stack hasGutter>
      <StackItem>
        {t(
          'Applications answer below {{domain}}. A load balancer before the workers and a DNS record lead there; both are made once.',
          { domain: `*.${domain}` },
        )}
      </StackItem>
      <Unreached ingress={ingress} />
      <StackItem>
        <Steps label={t('The way to the applications')}>
          <Step id="nodes" state={steps.nodes} title={t('Nodes')}>
            {t('{{current}} of {{desired}} nodes have joined.', { ...nodes })}
          </Step>
          <Step id="service" state={steps.service} title={t('Load balancer Service')}>
            {steps.completed === 'done' && !service ? (
              t('The installation completed, so something else leads to the workers.')
            ) : (
              <ServiceStep cluster={cluster} ingress={ingress} />
            )}
          </Step>
          <Step id="address" state={steps.address} title={t('Address')}>
            {isExternal ? (
              <ExternalAddress cluster={cluster} typed={typed} onType={setTyped} />
            ) : (
              <Address ingress={ingress} onSetUp={onSetUp} />
            )}
          </Step>
          <Step id="record" state={steps.record} title={t('DNS record')}>
            <Record cluster={cluster} domain={domain} address={address} isDone={steps.record === 'done'} />
          </Step>
          <Step id="completed" state={steps.completed} title={t('Installation')}>
            <Installation cluster={cluster} isDone={steps.completed === 'done'} />
          </Step>
        </Steps>
      </StackItem>
    </Stack>
  );
};

/** The selector of the Service reaches pods, not the network cards of virtual machines (KubeVirt). */
const Unreached = ({ ingress: { unreached } }: { ingress: Ingress }) => {
  const { t } = useWords();
  if (unreached.length === 0) return null;
  return (
    <StackItem>
      <Alert
        variant="warning"
        isInline
        component="p"
        title={t('A Service does not reach the nodes of {{pools}}', {
          pools: unreached.map(({ metadata }) => metadata.name).join(', '),
        })}
        data-test="no-pod-network"
      >
        {t(
          'Their machines have no pod network, and the Service sends to the pods around the machines, not to their own network cards. Lead the record to a load balancer that reaches the nodes in their own network.',
        )}
      </Alert>
    </StackItem>
  );
};

const Address = ({
  ingress: { address, service },
  onSetUp,
}: { ingress: Ingress } & Pick<OwnDomainProps, 'onSetUp'>) => {
  const { t } = useWords();
  if (!service) return null;
  return (
    <>
      {address === undefined ? null : (
        <>
          <code data-test="ingress-address">{address}</code>{' '}
          <CopyButton text={address} label={t('Copy the address')} />
        </>
      )}
      <PendingAddress service={service} onSetUp={onSetUp} />
    </>
  );
};

const ExternalAddress = ({
  cluster,
  typed,
  onType,
}: {
  cluster: HostedCluster;
  typed: string;
  onType: (text: string) => void;
}) => {
  const { t } = useWords();
  const { namespace } = infraPlace(cluster);
  const name = ingressServiceName(cluster.metadata.name);
  return (
    <Stack hasGutter>
      <StackItem>
        <CommandBlock
          title={t('Read the address that the Service was given')}
          command={`oc --kubeconfig INFRASTRUCTURE_KUBECONFIG -n ${namespace} get svc ${name} -o jsonpath='{.status.loadBalancer.ingress[0]}'`}
        />
      </StackItem>
      <StackItem style={{ maxInlineSize: '35rem' }}>
        <FormGroup label={t('Address, for the record below')} fieldId="ingress-typed-address">
          <TextInput
            id="ingress-typed-address"
            value={typed}
            onChange={(_event, text) => onType(text)}
            autoComplete="off"
            spellCheck={false}
          />
        </FormGroup>
      </StackItem>
    </Stack>
  );
};

interface RecordProps {
  cluster: HostedCluster;
  domain: string;
  address: string | undefined;
  isDone: boolean;
}

const Record = ({ cluster, domain, address, isDone }: RecordProps) => {
  const { t } = useWords();
  const record = appsRecord(cluster, address);
  if (!record) return null;
  return (
    <Stack hasGutter>
      {isDone ? null : (
        <StackItem>
          {t(
            'Make this record where clients outside look names up, and where the nodes of the cluster do: its operators call their own addresses from inside.',
          )}
        </StackItem>
      )}
      <StackItem>
        <RecordLine record={record} />
      </StackItem>
      {isDone || record.value === undefined ? null : (
        <StackItem>
          <CommandBlock
            title={t('Check it: this prints {{address}}', { address: record.value })}
            command={digCommand(domain)}
          />
        </StackItem>
      )}
    </Stack>
  );
};

const Installation = ({ cluster, isDone }: { cluster: HostedCluster; isDone: boolean }) => {
  const { t } = useWords();
  const said = operatorsWords(cluster);
  if (isDone) return t('Completed: the operators of the cluster reach its applications.');
  return (
    <div aria-live="polite">
      {t('Partial: the operators of the cluster wait until they reach its console and its log-in page.')}
      {said ? (
        <>
          <br />
          <small data-test="operator-words">{t('The operator says: {{words}}', { words: said })}</small>
        </>
      ) : null}
    </div>
  );
};
