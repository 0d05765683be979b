import { useState } from 'react';
import { HelperText, HelperTextItem, Stack, StackItem } from '@patternfly/react-core';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import type { Service } from '../../../kubernetes/types/core';
import { ActionButton } from '../../../ui/action/ActionButton';
import { MetalLbDialog } from '../../actions/metallb/MetalLbDialog';
import { useLoadBalancing } from '../../actions/metallb/useLoadBalancing';
import { addressTrouble } from '../../model/ingress-address';
import { useServiceWords } from './useIngress';

/** Why a load balancer Service has no address or is not reached, what was said of it, and the way out. */
export const PendingAddress = ({ service }: { service: Service }) => {
  const { say } = useWords();
  const lb = useLoadBalancing(true);
  const trouble = addressTrouble(service, lb);
  const said = useServiceWords(service);
  const [isOpen, setIsOpen] = useState(false);
  const { namespace = '' } = service.metadata;
  // While the dialog is open the address may come: the dialog still has its result to show.
  if (!trouble && !isOpen) return null;
  return (
    <Stack hasGutter data-test="pending-address">
      {trouble ? (
        <StackItem>
          <HelperText isLiveRegion>
            <HelperTextItem variant={trouble.isWaiting ? 'default' : 'warning'}>
              {say(trouble.text)}
            </HelperTextItem>
            {said ? <HelperTextItem>{say(said)}</HelperTextItem> : null}
          </HelperText>
        </StackItem>
      ) : null}
      {trouble?.needsMetalLb ? (
        <StackItem>
          <ActionButton
            action={{ id: 'open-metallb', title: message('Set up MetalLB'), run: () => setIsOpen(true) }}
          />
        </StackItem>
      ) : null}
      {isOpen ? <MetalLbDialog namespace={namespace} onClose={() => setIsOpen(false)} /> : null}
    </Stack>
  );
};
