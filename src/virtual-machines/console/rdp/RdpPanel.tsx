import { useState } from 'react';
import {
  Button,
  Content,
  EmptyState,
  EmptyStateBody,
  Form,
  FormGroup,
  FormSelect,
  FormSelectOption,
  FormHelperText,
  HelperText,
  HelperTextItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { NetworkIcon } from '@patternfly/react-icons';
import { useWords } from '../../../i18n/useWords';
import type { VirtualMachineInstance } from '../../../kubernetes/types/generated/virtual-machine-instance';
import { download } from '../../../ui/download/download';
import { nicAddresses, nicsWithoutAddress, rdpFile } from '../../model/rdp';

/** Remote Desktop: a file for the client of one's own system, for an address of a NIC. */
export const RdpPanel = ({ vmi }: { vmi: VirtualMachineInstance }) => {
  const { t } = useWords();
  const addresses = nicAddresses(vmi);
  const silent = nicsWithoutAddress(vmi);
  const [chosen, setChosen] = useState<string>();
  const address = addresses.find((one) => one.address === chosen)?.address ?? addresses[0]?.address;
  const about = silent.length > 0 && (
    <span data-test="rdp-silent">
      {t(
        'No address is known of: {{nics}}. The guest agent reports those of networks other than the pod network.',
        {
          nics: silent.join(', '),
        },
      )}
    </span>
  );
  if (address === undefined)
    return (
      <EmptyState
        titleText={t('No address to connect to')}
        headingLevel="h2"
        icon={NetworkIcon}
        data-test="rdp-none"
      >
        <EmptyStateBody>{about || t('The virtual machine has no NIC.')}</EmptyStateBody>
      </EmptyState>
    );
  return (
    <Stack hasGutter data-test="rdp-panel">
      <StackItem>
        <Content component="p">
          {t('The file opens in a Remote Desktop client, which must reach the address from where you are.')}
        </Content>
      </StackItem>
      <StackItem>
        <Form style={{ maxInlineSize: '35rem' }} onSubmit={(event) => event.preventDefault()}>
          <FormGroup label={t('Address')} fieldId="rdp-address">
            <FormSelect
              id="rdp-address"
              value={address}
              onChange={(_event, value) => setChosen(value)}
              aria-describedby="rdp-help"
              data-test="rdp-address"
            >
              {addresses.map((one) => (
                <FormSelectOption
                  key={`${one.nic} ${one.address}`}
                  value={one.address}
                  label={`${one.nic}: ${one.address}`}
                />
              ))}
            </FormSelect>
            {about ? (
              <FormHelperText>
                <HelperText id="rdp-help">
                  <HelperTextItem variant="warning">{about}</HelperTextItem>
                </HelperText>
              </FormHelperText>
            ) : null}
          </FormGroup>
        </Form>
      </StackItem>
      <StackItem>
        <Button
          variant="primary"
          onClick={() => download('console.rdp', rdpFile(address), 'application/x-rdp')}
          data-test="rdp-download"
        >
          {t('Download console.rdp')}
        </Button>
      </StackItem>
    </Stack>
  );
};
