/** The part of noVNC's API that the screen of a virtual machine needs (docs/API.md of the package, which ships no types). */
declare module '@novnc/novnc' {
  interface RfbEvents {
    connect: CustomEvent;
    disconnect: CustomEvent<{ readonly clean: boolean }>;
    securityfailure: CustomEvent<{ readonly status: number; readonly reason?: string }>;
  }

  export default class RFB {
    constructor(target: HTMLElement, channel: WebSocket, options?: { readonly shared?: boolean });
    scaleViewport: boolean;
    background: string;
    /** Without a third argument: pressed and released. */
    sendKey(keysym: number, code: string, isDown?: boolean): void;
    focus(): void;
    blur(): void;
    disconnect(): void;
    addEventListener<Name extends keyof RfbEvents>(
      name: Name,
      listener: (event: RfbEvents[Name]) => void,
    ): void;
  }
}
