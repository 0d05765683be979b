import { List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { nicRows } from '../../model/vm-nics';
import type { VmView } from '../useVm';

/** NICs with their addresses, IP and MAC, and whether the link is up. */
export const NicsValue = ({ view: { vm, vmi } }: { view: VmView }) => {
  const { t } = useWords();
  const rows = nicRows(vm, vmi);
  if (rows.length === 0) return <>{t('None')}</>;
  return (
    <List isPlain>
      {rows.map(({ name, addresses, mac, link }) => (
        <ListItem key={name}>
          <strong>{name}</strong>{' '}
          {[addresses.join(', '), mac, link === 'down' ? t('link down') : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </ListItem>
      ))}
    </List>
  );
};
