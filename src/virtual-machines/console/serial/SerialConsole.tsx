import { useRef, useState } from 'react';
import { Button, ToolbarItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { CopyButton } from '../../../ui/copy/CopyButton';
import { ConsoleBar } from '../ConsoleBar';
import { ConsoleFrame } from '../ConsoleFrame';
import { PasteDialog } from '../PasteDialog';
import { useSession } from '../useSession';

interface SerialConsoleProps {
  namespace: string;
  name: string;
  /** Of the instance. */
  uid: string;
}

const load = () =>
  import(/* webpackChunkName: "serial" */ './serial-session').then((file) => file.openSerial);

/** The serial line of a virtual machine. */
const SerialConsole = ({ namespace, name, uid }: SerialConsoleProps) => {
  const { t } = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const { state, session, connect, disconnect } = useSession(load, { namespace, name, uid }, target);
  const [isPasting, setIsPasting] = useState(false);
  return (
    <div ref={whole} style={{ backgroundColor: 'var(--pf-t--global--background--color--primary--default)' }}>
      <ConsoleFrame
        label={t('Serial console of {{name}}', { name })}
        state={state}
        onConnect={connect}
        onFocus={() => session?.focus()}
        onTarget={setTarget}
        hint={t('Press Enter if nothing shows: a serial line does not repeat what it said before.')}
        test="serial-console"
        toolbar={
          <ConsoleBar state={state} whole={whole} onDisconnect={disconnect}>
            <ToolbarItem>
              <CopyButton
                text={() => session?.selection() ?? ''}
                label={t('Copy selection')}
                hasText
                isDisabled={!session}
              />
            </ToolbarItem>
            <ToolbarItem>
              <Button
                variant="secondary"
                isDisabled={!session}
                onClick={() => setIsPasting(true)}
                data-test="paste"
              >
                {t('Paste text')}
              </Button>
            </ToolbarItem>
          </ConsoleBar>
        }
      />
      {isPasting ? (
        <PasteDialog
          onType={(text) => {
            setIsPasting(false);
            void session?.type(text);
          }}
          onClose={() => setIsPasting(false)}
        />
      ) : null}
    </div>
  );
};

export default SerialConsole;
