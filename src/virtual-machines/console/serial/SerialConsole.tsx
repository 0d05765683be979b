import { ToolbarItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { CopyButton } from '../../../ui/copy/CopyButton';
import { type ConsoleOf, ConsoleView } from '../ConsoleView';

const load = () =>
  import(/* webpackChunkName: "serial" */ './serial-session').then((file) => file.openSerial);

/** The serial line of a virtual machine. */
const SerialConsole = (of: ConsoleOf) => {
  const { t } = useWords();
  return (
    <ConsoleView
      of={of}
      load={load}
      label={t('Serial console of {{name}}', { name: of.name })}
      hint={t('Press Enter if nothing shows: a serial line does not repeat what it said before.')}
      test="serial-console"
      tools={(session) => (
        <ToolbarItem>
          <CopyButton
            text={() => session?.selection() ?? ''}
            label={t('Copy selection')}
            hasText
            isDisabled={!session}
          />
        </ToolbarItem>
      )}
    />
  );
};

export default SerialConsole;
