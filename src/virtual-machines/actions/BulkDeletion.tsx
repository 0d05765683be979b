import { Checkbox, List, ListItem, Stack, StackItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { DataVolumeModel } from '../../kubernetes/models';
import { refresh } from '../../kubernetes/read/stores';
import { Part } from '../../ui/state/Part';
import type { VmFacts } from '../model/vm-actions';
import { vmKey } from '../model/vm-row';
import { LISTED, More } from './BulkParts';
import type { VolumeFates } from './useVolumeFates';
import { VolumeTick } from './VolumeTick';

const indented = { paddingInlineStart: 'var(--pf-t--global--spacer--lg)' };

interface BulkDeletionProps {
  eligible: readonly VmFacts[];
  fates: VolumeFates;
}

/** The machines that go, and of each volume of theirs whether it goes too: by a rule for all, and one by one. */
export const BulkDeletion = ({ eligible, fates }: BulkDeletionProps) => {
  const { t } = useWords();
  const { fatesOf, flip, keepsOwn, setKeepsOwn, state } = fates;
  const hasOwn = eligible.some(({ vm }) => fatesOf(vm).some(({ isOwned }) => isOwned));
  return (
    <Stack hasGutter>
      {hasOwn ? (
        <StackItem>
          <Checkbox
            id="keep-volumes"
            label={t('Keep the volumes that were made for them')}
            description={t(
              'Each can be chosen below too. A virtual machine whose volume cannot be kept stays.',
            )}
            isChecked={keepsOwn}
            onChange={(_event, isOn) => setKeepsOwn(isOn)}
            data-test="keep-volumes"
          />
        </StackItem>
      ) : null}
      {state.phase === 'failed' ? (
        <StackItem>
          <Part state={state} onRetry={() => refresh(DataVolumeModel)} />
        </StackItem>
      ) : null}
      <StackItem>
        <List isPlain isBordered data-test="eligible">
          {eligible.slice(0, LISTED).map(({ vm }) => (
            <ListItem key={vmKey(vm)} data-test={`goes-${vm.metadata.name}`}>
              <Stack hasGutter>
                <StackItem>
                  <strong>{vmKey(vm)}</strong>
                </StackItem>
                {fatesOf(vm).map((fate) => (
                  <StackItem key={fate.name} style={indented}>
                    <VolumeTick
                      id={`volume-${vmKey(vm)}-${fate.name}`}
                      fate={fate}
                      onFlip={() => flip(vm, fate.name)}
                    />
                  </StackItem>
                ))}
              </Stack>
            </ListItem>
          ))}
          <More count={eligible.length - LISTED} />
        </List>
      </StackItem>
    </Stack>
  );
};
