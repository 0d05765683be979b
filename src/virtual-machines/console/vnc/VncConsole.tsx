import { useRef, useState } from 'react';
import { Button, Switch, ToolbarItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { ConsoleBar } from '../ConsoleBar';
import { ConsoleFrame } from '../ConsoleFrame';
import { PasteDialog } from '../PasteDialog';
import { useSession } from '../useSession';
import { untypable } from '../../model/keystrokes';
import { SendKeys } from './SendKeys';

interface VncConsoleProps {
  namespace: string;
  name: string;
  /** Of the instance. */
  uid: string;
}

const load = () => import(/* webpackChunkName: "vnc" */ './vnc-session').then((file) => file.openVnc);

/** The screen of a virtual machine. */
const VncConsole = ({ namespace, name, uid }: VncConsoleProps) => {
  const { t } = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const { state, session, connect, disconnect } = useSession(load, { namespace, name, uid }, target);
  const [isFitted, setIsFitted] = useState(true);
  const [isPasting, setIsPasting] = useState(false);
  return (
    <div ref={whole} style={{ backgroundColor: 'var(--pf-t--global--background--color--primary--default)' }}>
      <ConsoleFrame
        label={t('Screen of {{name}}', { name })}
        state={state}
        onConnect={connect}
        onFocus={() => session?.focus()}
        onTarget={setTarget}
        test="vnc-console"
        toolbar={
          <ConsoleBar state={state} whole={whole} onDisconnect={disconnect}>
            <ToolbarItem>
              <SendKeys isDisabled={!session} onSend={({ keys }) => session?.press(keys)} />
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
            <ToolbarItem alignSelf="center">
              <Switch
                id={`fit-${uid}`}
                label={t('Fit to frame')}
                isChecked={isFitted}
                onChange={(_event, isOn) => {
                  setIsFitted(isOn);
                  session?.fit(isOn);
                }}
              />
            </ToolbarItem>
          </ConsoleBar>
        }
      />
      {isPasting ? (
        <PasteDialog
          untypable={untypable}
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

export default VncConsole;
