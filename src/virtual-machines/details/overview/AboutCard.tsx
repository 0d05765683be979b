import { lazy, Suspense, useState } from 'react';
import {
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Flex,
  FlexItem,
} from '@patternfly/react-core';
import { message, type Message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { useAccess } from '../../../kubernetes/access/useAccess';
import { VirtualMachineInstanceModel, VirtualMachineModel } from '../../../kubernetes/models';
import { refresh } from '../../../kubernetes/read/stores';
import { Part } from '../../../ui/state/Part';
import type { EditId } from '../edit/edit-id';
import type { VmView } from '../useVm';
import { EditButton } from './EditButton';
import { type Term, useTerms } from './useTerms';

// The forms bring their rules: they are loaded when a pencil is pressed.
const EditDialog = lazy(() => import('../edit/EditDialog'));

const EDIT_WORDS: Readonly<Record<EditId, Message>> = {
  description: message('Edit description'),
  hostname: message('Edit hostname'),
  labels: message('Edit labels'),
  'run-strategy': message('Edit run strategy'),
  eviction: message('Edit eviction strategy'),
  size: message('Change size'),
};

/** What the virtual machine is. */
export const AboutCard = ({ view }: { view: VmView }) => {
  const { t, say } = useWords();
  const { name, namespace = '' } = view.vm.metadata;
  const mayPatch = useAccess(VirtualMachineModel, 'patch', { namespace, name });
  const [editing, setEditing] = useState<EditId>();
  const terms = useTerms(view).filter(({ value, edit }) => edit ?? (value !== '' && value !== undefined));
  const line = ({ id, term, value, edit }: Term) => (
    <DescriptionListGroup key={id} data-test={`about-${id}`}>
      <DescriptionListTerm>{term}</DescriptionListTerm>
      <DescriptionListDescription style={{ overflowWrap: 'anywhere' }}>
        {edit ? (
          <Flex
            flexWrap={{ default: 'nowrap' }}
            alignItems={{ default: 'alignItemsFlexStart' }}
            columnGap={{ default: 'columnGapSm' }}
          >
            <FlexItem style={{ minWidth: 0 }}>
              {value === '' || value === undefined ? t('None') : value}
            </FlexItem>
            <FlexItem>
              <EditButton
                id={edit}
                label={say(EDIT_WORDS[edit])}
                mayPatch={mayPatch}
                onEdit={() => setEditing(edit)}
              />
            </FlexItem>
          </Flex>
        ) : (
          value
        )}
      </DescriptionListDescription>
    </DescriptionListGroup>
  );
  return (
    <Card>
      <CardTitle component="h2">{t('About this virtual machine')}</CardTitle>
      <CardBody>
        <Part state={view.vmiState} onRetry={() => refresh(VirtualMachineInstanceModel)} />
        <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: '11rem' }}>
          {terms.map(line)}
        </DescriptionList>
      </CardBody>
      {editing ? (
        <Suspense fallback={null}>
          <EditDialog id={editing} view={view} onClose={() => setEditing(undefined)} />
        </Suspense>
      ) : null}
    </Card>
  );
};
