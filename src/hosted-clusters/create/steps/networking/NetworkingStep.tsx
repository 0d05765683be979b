import { MirrorFields } from './MirrorFields';
import { OvnFields } from './OvnFields';
import { ProxyFields } from './ProxyFields';
import { PublishingFields } from './PublishingFields';
import { RangeFields } from './RangeFields';
import { TrustBundleFields } from './TrustBundleFields';

/** Ranges, publishing, and what sites of their own need. */
export const NetworkingStep = () => (
  <>
    <RangeFields />
    <PublishingFields />
    <OvnFields />
    <ProxyFields />
    <TrustBundleFields />
    <MirrorFields />
  </>
);
