import { Alert } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { NumberField } from '../../form/fields/NumberField';
import { SwitchField } from '../../form/fields/SwitchField';
import { TextField } from '../../form/fields/TextField';
import { useWords } from '../../i18n/useWords';
import { duration } from '../../ui/time/duration';
import { completionSeconds, defaultsOf, type LimitsHolder, type LimitValues } from '../model/limits';
import { LIMIT_TITLES } from './limit-values';

interface LimitFieldsProps {
  holder: LimitsHolder;
  /** Where the operator lives: a network must be there. */
  namespace: string;
  /** Why nothing can be changed. */
  reason: string | undefined;
}

/** A size of memory that many machines have, to show what the limit for each GiB amounts to. */
const EXAMPLE_GIB = 16;

export const LimitFields = ({ holder, namespace, reason }: LimitFieldsProps) => {
  const { t, say } = useWords();
  const defaults = defaultsOf(holder);
  const common = (name: keyof LimitValues) => ({ name, label: say(LIMIT_TITLES[name]), reason });
  const byDefault = (count: number) => t('Default: {{count}}', { count });
  return (
    <>
      <NumberField {...common('perCluster')} min={1} helper={byDefault(defaults.perCluster)} />
      <NumberField {...common('perNode')} min={1} helper={byDefault(defaults.perNode)} />
      <TextField
        {...common('bandwidth')}
        helper={t('Bytes a second with a unit, such as 64Mi. Without one there is no limit.')}
      />
      <CompletionField holder={holder} {...common('completion')} />
      <NumberField
        {...common('progress')}
        min={1}
        unit={t('seconds')}
        helper={t('A migration that copies nothing new for so long is given up. Default: {{count}}', {
          count: defaults.progress,
        })}
      />
      <TextField
        {...common('network')}
        helper={t(
          'A NetworkAttachmentDefinition in namespace {{namespace}} that keeps migrations apart from other traffic. Without one they use the pod network.',
          { namespace },
        )}
      />
      <SwitchField
        {...common('autoConverge')}
        helper={t('Throttles the CPUs of a guest that changes its memory faster than it can be copied.')}
      />
      <SwitchField
        {...common('postCopy')}
        helper={t('Runs the guest on the target before all of its memory is there.')}
      />
      <PostCopyWarning />
    </>
  );
};

const CompletionField = ({
  holder,
  ...field
}: {
  holder: LimitsHolder;
  name: string;
  label: string;
  reason: string | undefined;
}) => {
  const { t, language } = useWords();
  const typed = useWatch<LimitValues, 'completion'>({ name: 'completion' });
  const { completion } = defaultsOf(holder);
  const seconds = completionSeconds(typed ?? completion, EXAMPLE_GIB);
  return (
    <NumberField
      {...field}
      min={1}
      unit={t('seconds')}
      helper={t(
        'A virtual machine with {{memory}} GiB of memory may take {{time}}; when disks are copied too, their size counts as well. Default: {{count}}',
        { memory: EXAMPLE_GIB, time: duration(Math.max(0, seconds) * 1000, language), count: completion },
      )}
    />
  );
};

const PostCopyWarning = () => {
  const { t } = useWords();
  const isOn = useWatch<LimitValues, 'postCopy'>({ name: 'postCopy' });
  return isOn ? (
    <Alert
      variant="warning"
      isInline
      isLiveRegion
      title={t('Post-copy can lose data')}
      data-test="post-copy-warning"
    >
      {t(
        'If a node or the network fails after the guest has switched over, its memory is lost and it is restarted. Such a migration cannot be cancelled.',
      )}
    </Alert>
  ) : null;
};
