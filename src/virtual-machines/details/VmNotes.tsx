import { Flex, FlexItem, Label, Tooltip } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { vmBadges } from '../model/vm-badges';
import type { VmView } from './useVm';

/** What to know of the machine beside its status; each says in a tooltip what it means. */
export const VmNotes = ({ view: { vm, vmi } }: { view: VmView }) => {
  const { say } = useWords();
  return (
    <Flex columnGap={{ default: 'columnGapXs' }} rowGap={{ default: 'rowGapXs' }}>
      {vmBadges(vm, vmi).map(({ id, word, meaning, level }) => (
        <FlexItem key={id}>
          <Tooltip content={say(meaning)}>
            <Label
              variant="outline"
              isCompact
              tabIndex={0}
              {...(level === 'custom' ? {} : { status: level })}
              data-test={`note-${id}`}
            >
              {say(word)}
            </Label>
          </Tooltip>
        </FlexItem>
      ))}
    </Flex>
  );
};
