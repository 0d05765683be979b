import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { openConsole } from '../../../kubernetes/console-socket';
import { afterClose, type OpenSession, type Session } from '../session';

/** A serial line in a terminal. */
export interface SerialSession extends Session {
  /** What is marked in the terminal; '' when nothing is. */
  selection: () => string;
}

/** Lines that can be scrolled back to. */
const SCROLLBACK = 5000;

/** Opens the serial line of an instance. */
export const openSerial: OpenSession<SerialSession> = (of, target, { tell }) => {
  const terminal = new Terminal({
    scrollback: SCROLLBACK,
    cursorBlink: true,
    screenReaderMode: true,
    fontSize: 14,
    fontFamily: 'var(--pf-t--global--font--family--mono, monospace)',
    theme: { background: '#151515' },
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.open(target);
  fit.fit();
  const resizes = new ResizeObserver(() => fit.fit());
  resizes.observe(target);

  const socket = openConsole(of, 'console', { takesOver: true });
  const encoder = new TextEncoder();
  let wasOpen = false;
  const send = (text: string) => {
    if (socket.readyState === socket.OPEN) socket.send(encoder.encode(text));
  };
  socket.onopen = () => {
    wasOpen = true;
    tell({ phase: 'connected' });
  };
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof ArrayBuffer) terminal.write(new Uint8Array(data));
    else if (typeof data === 'string') terminal.write(data);
  };
  socket.onclose = () => {
    void afterClose(of, 'console', wasOpen).then(tell);
  };
  terminal.onData(send);
  return {
    focus: () => terminal.focus(),
    selection: () => terminal.getSelection(),
    type: (text) => {
      terminal.paste(text);
      return Promise.resolve();
    },
    end: () => {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      resizes.disconnect();
      terminal.dispose();
    },
  };
};
