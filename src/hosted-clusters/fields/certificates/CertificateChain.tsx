import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  List,
  ListItem,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { isSelfSigned, type CertificateFacts } from '../../model/certificate-facts';
import { CertificateLine } from './CertificateLine';

/** A certificate as it would be served: its names, dates and key, and who signed it. */
export const CertificateChain = ({ certificates }: { certificates: readonly CertificateFacts[] }) => {
  const { t } = useWords();
  const [leaf, ...issuers] = certificates;
  if (!leaf) return null;
  return (
    <div data-test="certificate">
      <div style={{ marginBlockEnd: 'var(--pf-t--global--spacer--sm)' }}>
        <CertificateLine certificate={leaf} />
      </div>
      <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '6rem' }}>
        <Fact id="names" term={t('For')}>
          {leaf.names.length === 0 ? t('no name') : leaf.names.join(', ')}
        </Fact>
        <Fact id="issuer" term={t('Issuer')}>
          {isSelfSigned(leaf) ? t('itself: clients must be told to trust it') : leaf.issuer}
        </Fact>
        <Fact id="key" term={t('Key')}>
          {leaf.key}
        </Fact>
        {issuers.length === 0 ? null : (
          <Fact id="chain" term={t('Signed by')}>
            <List isPlain>
              {issuers.map((issuer, index) => (
                <ListItem key={index}>
                  <CertificateLine certificate={issuer} />
                </ListItem>
              ))}
            </List>
          </Fact>
        )}
      </DescriptionList>
    </div>
  );
};

const Fact = ({ id, term, children }: { id: string; term: string; children: ReactNode }) => (
  <DescriptionListGroup data-test={`certificate-${id}`}>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription style={{ overflowWrap: 'anywhere' }}>{children}</DescriptionListDescription>
  </DescriptionListGroup>
);
