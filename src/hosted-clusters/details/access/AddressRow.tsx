import { Flex, FlexItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { CopyButton } from '../../../ui/copy/CopyButton';
import type { Address } from '../../model/console-url';
import { Row } from './Row';

interface AddressRowProps {
  id: string;
  term: string;
  address: Address;
  /** Opens in a browser; an API server's address does not help there. */
  isLink?: boolean;
}

/** An address to open or copy, or why there is none yet. */
export const AddressRow = ({ id, term, address, isLink = false }: AddressRowProps) => {
  const { t, say } = useWords();
  const { url, reason } = address;
  if (url === undefined)
    return (
      <Row id={id} term={term}>
        {say(reason)}
      </Row>
    );
  return (
    <Row id={id} term={term}>
      <Flex
        alignItems={{ default: 'alignItemsCenter' }}
        columnGap={{ default: 'columnGapSm' }}
        flexWrap={{ default: 'nowrap' }}
      >
        <FlexItem style={{ minWidth: 0 }}>
          {isLink ? (
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          ) : (
            <code>{url}</code>
          )}
        </FlexItem>
        <FlexItem>
          <CopyButton text={url} label={t('Copy the address: {{what}}', { what: term })} />
        </FlexItem>
      </Flex>
    </Row>
  );
};
