import { useEffect, useState } from 'react';
import { Switch, ToolbarItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { untypable } from '../../model/keystrokes';
import { type ConsoleOf, ConsoleView } from '../ConsoleView';
import { SendKeys } from './SendKeys';
import type { VncSession } from './vnc-session';

const load = () => import(/* webpackChunkName: "vnc" */ './vnc-session').then((file) => file.openVnc);

/** The screen of a virtual machine. */
const VncConsole = (of: ConsoleOf) => {
  const { t } = useWords();
  return (
    <ConsoleView
      of={of}
      load={load}
      label={t('Screen of {{name}}', { name: of.name })}
      test="vnc-console"
      untypable={untypable}
      tools={(session) => (
        <>
          <ToolbarItem>
            <SendKeys isDisabled={!session} onSend={({ keys }) => session?.press(keys)} />
          </ToolbarItem>
          <ToolbarItem alignSelf="center">
            <FitSwitch id={`fit-${of.uid}`} session={session} />
          </ToolbarItem>
        </>
      )}
    />
  );
};

/** Whether the picture is made to fit; a connection made anew takes the choice over. */
const FitSwitch = ({ id, session }: { id: string; session: VncSession | undefined }) => {
  const { t } = useWords();
  const [isFitted, setIsFitted] = useState(true);
  useEffect(() => session?.fit(isFitted), [session, isFitted]);
  return (
    <Switch
      id={id}
      label={t('Fit to frame')}
      isChecked={isFitted}
      onChange={(_event, isOn) => setIsFitted(isOn)}
    />
  );
};

export default VncConsole;
