import RFB from '@novnc/novnc';
import { openConsole } from '../../../kubernetes/console-socket';
import { keystrokes, type Keystroke } from '../../model/keystrokes';
import { afterClose, type OpenSession, type Session } from '../session';

/** A screen with keyboard and mouse. */
export interface VncSession extends Session {
  /** Presses keys together and lets them go in the opposite order. */
  press: (keys: readonly Pick<Keystroke, 'keysym' | 'code'>[]) => void;
  /** Whether the picture is made to fit its frame. */
  fit: (isFitted: boolean) => void;
}

const SHIFT = { keysym: 0xffe1, code: 'ShiftLeft' };
/** QEMU loses keys that come faster than its guest reads them, in milliseconds. */
const BETWEEN_KEYS = 12;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the screen of an instance by VNC. */
export const openVnc: OpenSession<VncSession> = (of, target, { takesOver, tell }) => {
  const rfb = new RFB(target, openConsole(of, 'vnc', { takesOver }), { shared: true });
  rfb.scaleViewport = true;
  rfb.background = 'transparent';
  let wasOpen = false;
  let isOver = false;
  const hasEnded = () => isOver;
  rfb.addEventListener('connect', () => {
    wasOpen = true;
    if (!isOver) tell({ phase: 'connected' });
  });
  rfb.addEventListener('disconnect', () => {
    if (isOver) return;
    void afterClose(of, 'vnc', wasOpen).then((state) => {
      if (!hasEnded()) tell(state);
    });
  });
  const press: VncSession['press'] = (keys) => {
    for (const { keysym, code } of keys) rfb.sendKey(keysym, code, true);
    for (const { keysym, code } of [...keys].reverse()) rfb.sendKey(keysym, code, false);
  };
  return {
    press,
    focus: () => rfb.focus(),
    fit: (isFitted) => {
      rfb.scaleViewport = isFitted;
    },
    type: async (text) => {
      for (const key of keystrokes(text)) {
        if (hasEnded()) return;
        press(key.hasShift ? [SHIFT, key] : [key]);
        await pause(BETWEEN_KEYS);
      }
    },
    end: () => {
      isOver = true;
      rfb.disconnect();
    },
  };
};
