import { expect, type Locator, type Page } from '@playwright/test';
import { YamlEditor } from './yaml-editor';

const PATH = '/virtual-machines/create/yaml';

interface Machine {
  namespace: string;
  name: string;
  /** Beside it, with the key `userdata`: its name and what is in it. */
  secret?: { name: string; userdata: string };
  /** Written as YAML in one line. */
  devices?: string;
}

/** A small machine that is off, as text. Its metadata are in line 3, its devices in line 8, its Secret from line 9. */
export const machineText = ({ namespace, name, secret, devices = '{}' }: Machine): string =>
  `apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  runStrategy: Halted
  template:
    spec:
      domain: {memory: {guest: 1Gi}, devices: ${devices}}
${
  secret
    ? `---
apiVersion: v1
kind: Secret
metadata: {name: ${secret.name}, namespace: ${namespace}}
stringData: {userdata: ${secret.userdata}}
`
    : ''
}`;

/** The page that creates a virtual machine from a text, up to the page of the machine. */
export class CreateVmYaml {
  readonly editor: YamlEditor;
  readonly create: Locator;
  /** What is wrong with the text, with its lines. */
  readonly problems: Locator;

  constructor(readonly page: Page) {
    this.editor = new YamlEditor(page);
    this.create = page.getByTestId('create');
    this.problems = page.getByTestId('yaml-problems');
  }

  async open(): Promise<void> {
    await this.page.goto(PATH);
    await this.editor.text.waitFor();
  }

  async created(namespace: string, name: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/virtual-machines/ns/${namespace}/${name}`), {
      timeout: 30_000,
    });
  }
}
