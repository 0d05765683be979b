import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { OriginNotes } from '../../similar/OriginNotes';
import { AccessFields } from './AccessFields';
import { AvailabilityFields } from './AvailabilityFields';
import { DomainFields } from './DomainFields';
import { IdentityFields } from './IdentityFields';
import { ImportFields } from './ImportFields';
import { MORE_DETAILS } from './more';

/** Name, release, domain, secrets, and what few need. */
export const DetailsStep = () => (
  <>
    <OriginNotes />
    <IdentityFields />
    <DomainFields />
    <AccessFields />
    <ImportFields />
    <MoreOptions fields={MORE_DETAILS}>
      <AvailabilityFields />
    </MoreOptions>
  </>
);
