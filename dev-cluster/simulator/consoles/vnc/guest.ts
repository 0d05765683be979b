import { Screen } from './screen';

/** X11 keysyms that the guest knows by name; printable ones are their own code. */
const KEYS = {
  backspace: 0xff08,
  tab: 0xff09,
  enter: 0xff0d,
  keypadEnter: 0xff8d,
  escape: 0xff1b,
  f1: 0xffbe,
  f12: 0xffc9,
  delete: 0xffff,
  shift: [0xffe1, 0xffe2],
  control: [0xffe3, 0xffe4],
  alt: [0xffe9, 0xffea],
};

const PROMPT_LINE = 4;
const LAST_LINES = { key: 20, pointer: 21, notice: 22 };

/** What a guest without a desktop shows on its screen: its name, a login prompt that takes keys, and what it felt last. */
export class Guest {
  readonly screen = new Screen();
  private readonly held = new Set<number>();
  private typed = '';
  private line = PROMPT_LINE;
  private terminal = 1;

  constructor(
    private readonly name: string,
    private readonly system: string,
  ) {
    this.draw();
  }

  /** Whether any of these keys is down. */
  private holds(keys: readonly number[]): boolean {
    return keys.some((key) => this.held.has(key));
  }

  private draw(): void {
    this.screen.write(0, ` ${this.name}`);
    this.screen.write(2, `${this.system} - tty${this.terminal}`);
    this.screen.write(this.line, `${this.name} login: ${this.typed}_`);
  }

  private notice(text: string): void {
    this.screen.write(LAST_LINES.notice, text);
  }

  /** Control and Alt with a function key change the terminal, with Delete they ask for a restart. */
  private combination(key: number): boolean {
    if (!this.holds(KEYS.control) || !this.holds(KEYS.alt)) return false;
    if (key === KEYS.delete) this.notice('Ctrl+Alt+Del: the guest restarts');
    else if (key >= KEYS.f1 && key <= KEYS.f12) {
      this.terminal = key - KEYS.f1 + 1;
      this.typed = '';
      this.notice(`Switched to terminal ${this.terminal}`);
    } else return false;
    return true;
  }

  private enter(): void {
    this.screen.write(this.line, `${this.name} login: ${this.typed}`);
    this.line = this.line >= LAST_LINES.key - 2 ? PROMPT_LINE : this.line + 1;
    this.typed = '';
  }

  private type(key: number): void {
    if (key === KEYS.enter || key === KEYS.keypadEnter) this.enter();
    else if (key === KEYS.backspace) this.typed = this.typed.slice(0, -1);
    else if (key >= 0x20 && key <= 0x7e) this.typed = (this.typed + String.fromCharCode(key)).slice(-60);
  }

  /** A key goes down or up; `key` is an X11 keysym. */
  key(key: number, isDown: boolean): void {
    if (!isDown) {
      this.held.delete(key);
      return;
    }
    this.held.add(key);
    if (!this.combination(key)) this.type(key);
    this.screen.write(LAST_LINES.key, `Last key: 0x${key.toString(16)}`);
    this.draw();
  }

  pointer(x: number, y: number, buttons: number): void {
    this.screen.write(LAST_LINES.pointer, `Pointer: ${x}, ${y}${buttons ? ` buttons ${buttons}` : ''}`);
  }

  /** Text that the viewer has put into the clipboard. */
  clipboard(text: string): void {
    this.notice(`Clipboard: ${text.split('\n')[0] ?? ''}`);
  }

  /** The keys of a viewer who is gone are up. */
  releaseAll(): void {
    this.held.clear();
  }
}
