import { Flex, FlexItem } from '@patternfly/react-core';
import { Link } from 'react-router';
import { KindIcon } from './KindIcon';

interface KindLinkProps {
  sign: string;
  kind: string;
  name: string;
  /** Path of the object's page; without it the name is not a link. */
  to?: string | undefined;
}

/** The first column of a list: the kind's sign and the name as a link. */
export const KindLink = ({ sign, kind, name, to }: KindLinkProps) => (
  <Flex
    display={{ default: 'inlineFlex' }}
    flexWrap={{ default: 'nowrap' }}
    alignItems={{ default: 'alignItemsBaseline' }}
    columnGap={{ default: 'columnGapSm' }}
  >
    <FlexItem>
      <KindIcon sign={sign} kind={kind} />
    </FlexItem>
    <FlexItem style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {to ? (
        <Link to={to} data-test={`link-${name}`}>
          {name}
        </Link>
      ) : (
        name
      )}
    </FlexItem>
  </Flex>
);
