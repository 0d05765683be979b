import { HelperText, HelperTextItem, Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import type { Service } from '../../../kubernetes/types/core';
import { ActionButton } from '../../../ui/action/ActionButton';
import { useLoadBalancing } from '../../actions/metallb/useLoadBalancing';
import { addressTrouble } from '../../model/ingress-address';
import { useServiceWords } from './useIngress';

interface PendingAddressProps {
  service: Service;
  /** Opens the way to give MetalLB addresses. What waits for one may be gone when it is done, so it is drawn elsewhere. */
  onSetUp: (namespace: string) => void;
}

/** Why a load balancer Service has no address or is not reached, what was said of it, and the way out. */
export const PendingAddress = ({ service, onSetUp }: PendingAddressProps) => {
  const { say } = useWords();
  const trouble = addressTrouble(service, useLoadBalancing(true));
  const said = useServiceWords(trouble ? service : undefined);
  if (!trouble) return null;
  return (
    <Stack hasGutter data-test="pending-address">
      <StackItem>
        <HelperText isLiveRegion>
          <HelperTextItem variant={trouble.isWaiting ? 'default' : 'warning'}>
            {say(trouble.text)}
          </HelperTextItem>
          {said ? <HelperTextItem>{say(said)}</HelperTextItem> : null}
        </HelperText>
      </StackItem>
      {trouble.needsMetalLb ? (
        <StackItem>
          <ActionButton
            action={{
              id: 'open-metallb',
              title: message('Set up MetalLB'),
              run: () => onSetUp(service.metadata.namespace ?? ''),
            }}
          />
        </StackItem>
      ) : null}
    </Stack>
  );
};
