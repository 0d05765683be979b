import { lazy, Suspense, useState } from 'react';
import { Content, ContentVariants, List, ListComponent, ListItem, OrderType } from '@patternfly/react-core';
import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { SectionHeading } from '../details/SectionHeading';
import type { VmView } from '../details/useVm';
import { inBootOrder } from '../model/boot-order';
import { bootablesOf } from '../model/boot-order-of-vm';
import { specOf } from '../model/vm-spec';

const BootOrderDialog = lazy(() => import('./BootOrderDialog'));

interface BootOrderSectionProps {
  view: VmView;
  /** Why it cannot be changed. */
  reason: Message | undefined;
}

/** What the firmware tries, first to last: disks and NICs together. */
export const BootOrderSection = ({ view: { vm, isRunning }, reason }: BootOrderSectionProps) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const order = inBootOrder(bootablesOf(specOf(vm)));
  return (
    <>
      <SectionHeading
        title={t('Boot order')}
        action={{
          id: 'boot-order',
          title: message('Edit boot order'),
          reason,
          run: () => setIsOpen(true),
        }}
      />
      {order.length === 0 ? (
        <Content component={ContentVariants.p}>
          {t('No order is set: the firmware tries the disks as they are listed.')}
        </Content>
      ) : (
        <List component={ListComponent.ol} type={OrderType.number} data-test="boot-places">
          {order.map(({ key, name, isNic }) => (
            <ListItem key={key}>
              {isNic ? t('Network interface {{name}}', { name }) : t('Disk {{name}}', { name })}
            </ListItem>
          ))}
        </List>
      )}
      <Suspense fallback={null}>
        {isOpen ? <BootOrderDialog vm={vm} isRunning={isRunning} onClose={() => setIsOpen(false)} /> : null}
      </Suspense>
    </>
  );
};
