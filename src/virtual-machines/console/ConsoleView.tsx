import { useRef, useState, type ReactNode } from 'react';
import { Button, ToolbarItem } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { ConsoleBar } from './ConsoleBar';
import { ConsoleFrame } from './ConsoleFrame';
import { PasteDialog } from './PasteDialog';
import type { OpenSession, Session } from './session';
import { useSession } from './useSession';

/** An instance, as a console is opened to it. */
export interface ConsoleOf {
  namespace: string;
  name: string;
  /** Of the instance: a new one is a new console. */
  uid: string;
}

interface ConsoleViewProps<S extends Session> {
  of: ConsoleOf;
  /** Brings the code of this kind of console. The same function at each drawing. */
  load: () => Promise<OpenSession<S>>;
  /** "Screen of web1" */
  label: string;
  hint?: string;
  test: string;
  /** What of a pasted text cannot be typed. */
  untypable?: (text: string) => readonly string[];
  /** What this kind of console can do besides pasting; without a session it is not connected. */
  tools: (session: S | undefined) => ReactNode;
}

/** A console with its buttons. */
export const ConsoleView = <S extends Session>({
  of,
  load,
  label,
  hint,
  test,
  untypable,
  tools,
}: ConsoleViewProps<S>) => {
  const { t } = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const { state, session, connect, disconnect } = useSession(load, of, target);
  const [isPasting, setIsPasting] = useState(false);
  return (
    <div ref={whole} style={{ backgroundColor: 'var(--pf-t--global--background--color--primary--default)' }}>
      <ConsoleFrame
        label={label}
        state={state}
        onConnect={connect}
        onFocus={() => session?.focus()}
        onTarget={setTarget}
        {...(hint === undefined ? {} : { hint })}
        test={test}
        toolbar={
          <ConsoleBar state={state} whole={whole} onDisconnect={disconnect}>
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
            {tools(session)}
          </ConsoleBar>
        }
      />
      {isPasting ? (
        <PasteDialog
          {...(untypable && { untypable })}
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
