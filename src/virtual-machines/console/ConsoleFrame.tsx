import { useId, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { Content, ContentVariants } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { ConsoleStatus } from './ConsoleStatus';
import type { ConsoleState } from './session';

interface ConsoleFrameProps {
  /** What is in the frame, for example "Screen of web1". */
  label: string;
  state: ConsoleState;
  onConnect: (how?: { takesOver: boolean }) => void;
  /** Gives the keyboard to the console. */
  onFocus: () => void;
  /** Called once with the element that the console is drawn in. */
  onTarget: (element: HTMLElement | null) => void;
  /** The buttons above. They get the focus when the keyboard is given back. */
  toolbar: ReactNode;
  /** Said below while connected, before the way out of the keyboard. */
  hint?: string;
  test: string;
}

const MODIFIERS = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph']);
const CODES = ['ControlLeft', 'ControlRight', 'AltLeft', 'AltRight', 'ShiftLeft', 'ShiftRight'];

/** Control, Alt and Shift held together, and nothing else: no system and no guest uses that alone. */
const isWayOut = ({ key, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey && altKey && shiftKey && MODIFIERS.has(key);

const box: CSSProperties = {
  position: 'relative',
  blockSize: 'max(16rem, min(calc(100vh - 26rem), 70vw))',
  overflow: 'hidden',
  backgroundColor: 'var(--pf-t--color--gray--95)',
};

/**
 * The frame of a console. It takes all keys while it has the focus, Tab too; Ctrl+Alt+Shift gives the keyboard back. A ring
 * shows who has it.
 */
export const ConsoleFrame = ({ label, state, onTarget, ...props }: ConsoleFrameProps) => {
  const { t } = useWords();
  const hint = useId();
  const bar = useRef<HTMLDivElement>(null);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const isOpen = state.phase === 'connected';

  const giveBack = (event: KeyboardEvent) => {
    if (!isOpen || !isWayOut(event)) return;
    event.preventDefault();
    event.stopPropagation();
    // The guest must not believe that the keys are still held.
    for (const code of CODES)
      event.target.dispatchEvent(new window.KeyboardEvent('keyup', { code, bubbles: true }));
    bar.current?.querySelector<HTMLElement>('button, input')?.focus();
  };
  return (
    <div data-test={props.test} data-phase={state.phase}>
      <div ref={bar}>{props.toolbar}</div>
      <div
        style={{
          ...box,
          outline: hasKeyboard
            ? 'var(--pf-t--global--border--width--extra-strong) solid var(--pf-t--global--border--color--clicked)'
            : 'var(--pf-t--global--border--width--regular) solid var(--pf-t--global--border--color--default)',
          ...(isOpen ? {} : { backgroundColor: 'transparent', overflow: 'auto' }),
        }}
        onKeyDownCapture={giveBack}
        onFocusCapture={() => setHasKeyboard(isOpen)}
        onBlurCapture={() => setHasKeyboard(false)}
        data-test="console-frame"
        data-keyboard={hasKeyboard}
      >
        {isOpen ? null : <ConsoleStatus state={state} onConnect={props.onConnect} />}
        <div
          ref={onTarget}
          role="application"
          aria-label={label}
          aria-describedby={hint}
          tabIndex={isOpen ? 0 : -1}
          onFocus={(event) => {
            if (isOpen && event.target === event.currentTarget) props.onFocus();
          }}
          style={{
            position: 'absolute',
            inset: 0,
            visibility: isOpen ? 'visible' : 'hidden',
            overflow: 'auto',
          }}
          data-test="console-target"
        />
      </div>
      <Content component={ContentVariants.small} id={hint}>
        {isOpen ? (
          <>
            {props.hint ? `${props.hint} ` : null}
            {t(
              'While the frame is marked all keys go to the virtual machine. Ctrl+Alt+Shift gives them back.',
            )}
          </>
        ) : null}
      </Content>
    </div>
  );
};
