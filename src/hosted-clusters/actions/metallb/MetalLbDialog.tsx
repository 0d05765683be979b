import { useId } from 'react';
import {
  Alert,
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { Later } from '../../../ui/state/Later';
import { DetailsSkeleton } from '../../../ui/state/Skeletons';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import type { LoadBalancing } from '../../model/ingress-address';
import { INSTALL_METALLB_COMMAND } from '../../model/metallb-install';
import { MetalLbForm } from './MetalLbForm';
import { useLoadBalancing } from './useLoadBalancing';

interface MetalLbDialogProps {
  /** Namespace of the Service that waits for an address: pools may serve some namespaces only. */
  namespace?: string;
  onClose: () => void;
}

/** Gives MetalLB addresses, and sets it up where it is not; says what to install where its API is not served. */
export const MetalLbDialog = ({ namespace = '', onClose }: MetalLbDialogProps) => {
  const { t } = useWords();
  const id = useId();
  const lb = useLoadBalancing(true);
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby={id} data-test="metallb-dialog">
      <ModalHeader
        title={t('Addresses for load balancers')}
        labelId={id}
        description={t(
          'MetalLB gives Services of type LoadBalancer an address and answers for it in the network.',
        )}
      />
      {lb.state === 'metallb' ? (
        <MetalLbForm parts={lb.parts} namespace={namespace} onClose={onClose} />
      ) : (
        <>
          <ModalBody>
            <Instead lb={lb} />
          </ModalBody>
          <ModalFooter>
            <Button variant="secondary" onClick={onClose} data-test="close">
              {t('Close')}
            </Button>
          </ModalFooter>
        </>
      )}
    </Modal>
  );
};

/** Why there is no form. */
const Instead = ({ lb }: { lb: Exclude<LoadBalancing, { state: 'metallb' }> }) => {
  const { t, say } = useWords();
  switch (lb.state) {
    case 'loading':
      return (
        <Later>
          <DetailsSkeleton />
        </Later>
      );
    case 'cloud':
      return (
        <p>
          {t(
            'The load balancers of {{platform}} give the addresses on this cluster. MetalLB is not needed.',
            {
              platform: lb.platform,
            },
          )}
        </p>
      );
    case 'unreadable':
      return <Alert variant="warning" isInline isPlain component="p" title={say(lb.why)} />;
    case 'not-served':
      return <NotInstalled />;
  }
};

const NotInstalled = () => {
  const { t } = useWords();
  return (
    <Stack hasGutter data-test="metallb-not-served">
      <StackItem>
        {t(
          'The MetalLB operator is not installed. Install it from the software catalog of the console, or with the command. This dialog goes on by itself once it is there.',
        )}
      </StackItem>
      <StackItem>
        <CommandBlock title={t('Install the MetalLB operator')} command={INSTALL_METALLB_COMMAND} />
      </StackItem>
    </Stack>
  );
};
