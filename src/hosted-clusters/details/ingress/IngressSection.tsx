import { useEffect, useRef, useState } from 'react';
import { Card, CardBody, CardTitle, Divider, Stack, StackItem } from '@patternfly/react-core';
import { useLocation } from 'react-router';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { MetalLbDialog } from '../../actions/metallb/MetalLbDialog';
import { ingressMode } from '../../model/ingress-mode';
import { INGRESS_ANCHOR } from '../../model/ingress-path';
import { infraPlace } from '../../model/places';
import { ByNodes } from './ByNodes';
import { ControlPlaneRecords } from './ControlPlaneRecords';
import { ExternalPassthrough } from './ExternalPassthrough';
import { OwnDomain } from './OwnDomain';
import { Passthrough } from './Passthrough';

/** How the applications of a cluster and its control plane are found: load balancers, routes and DNS records. */
export const IngressSection = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const section = useArrival();
  const [waiting, setWaiting] = useState<string>();
  return (
    <section
      id={INGRESS_ANCHOR}
      ref={section}
      tabIndex={-1}
      aria-labelledby="ingress-title"
      style={{ outline: 'none' }}
    >
      <Card data-test="ingress">
        <CardTitle component="h2" id="ingress-title">
          {t('Ingress and DNS')}
        </CardTitle>
        <CardBody>
          <Stack hasGutter>
            <StackItem>
              <Applications cluster={cluster} onSetUp={setWaiting} />
            </StackItem>
            <StackItem>
              <Divider />
            </StackItem>
            <StackItem>
              <ControlPlaneRecords cluster={cluster} onSetUp={setWaiting} />
            </StackItem>
          </Stack>
        </CardBody>
      </Card>
      {waiting === undefined ? null : (
        <MetalLbDialog namespace={waiting} onClose={() => setWaiting(undefined)} />
      )}
    </section>
  );
};

interface ApplicationsProps {
  cluster: HostedCluster;
  /** Opens the way to give MetalLB addresses. */
  onSetUp: (namespace: string) => void;
}

const Applications = ({ cluster, onSetUp }: ApplicationsProps) => {
  const { isExternal } = infraPlace(cluster);
  switch (ingressMode(cluster)) {
    case 'passthrough':
      return isExternal ? <ExternalPassthrough cluster={cluster} /> : <Passthrough cluster={cluster} />;
    case 'own-domain':
      return <OwnDomain cluster={cluster} onSetUp={onSetUp} />;
    case 'nodes':
      return <ByNodes cluster={cluster} />;
  }
};

/** Comes into view and takes the focus when a link has led here. */
const useArrival = () => {
  const section = useRef<HTMLElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== `#${INGRESS_ANCHOR}`) return undefined;
    // The page's own heading takes the focus on arrival: this comes after it.
    const frame = requestAnimationFrame(() => {
      section.current?.focus({ preventScroll: true });
      section.current?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [hash, key]);
  return section;
};
