import { List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { ServiceModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { useList } from '../../../kubernetes/read/useList';
import { Part } from '../../../ui/state/Part';
import { servicesOf, serviceWords } from '../../model/services';
import type { VmView } from '../useVm';

/** The Services that lead to the machine. */
export const ServicesValue = ({ view: { vm, vmi } }: { view: VmView }) => {
  const { t } = useWords();
  const [services, state] = useList(ServiceModel, { namespace: vm.metadata.namespace ?? '' });
  const found = servicesOf(services, vm, vmi);
  return (
    <Part state={state} onRetry={() => refresh(ServiceModel)}>
      {found.length === 0 ? (
        t('None')
      ) : (
        <List isPlain>
          {found.map((service) => (
            <ListItem key={service.metadata.name}>{serviceWords(service)}</ListItem>
          ))}
        </List>
      )}
    </Part>
  );
};
