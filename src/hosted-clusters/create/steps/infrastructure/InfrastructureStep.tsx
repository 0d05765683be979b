import { ApiAccessFields } from './ApiAccessFields';
import { ExternalFields } from './ExternalFields';
import { PlacementFields } from './PlacementFields';
import { StorageFields } from './StorageFields';

/** What sites of their own need: all of it is optional. */
export const InfrastructureStep = () => (
  <>
    <ExternalFields />
    <StorageFields />
    <PlacementFields />
    <ApiAccessFields />
  </>
);
