import type { Locator, Page } from '@playwright/test';
import { DetailsPage } from './details-page';

/** The tab Snapshots of a virtual machine with its dialogs: snapshots, clones, exports, moves of storage. */
export class VmCopies extends DetailsPage<'snapshots'> {
  readonly restore: Locator;
  readonly move: Locator;
  readonly toast: Locator;
  /** What is said beside the fields before a snapshot is taken. */
  readonly consistency: Locator;
  readonly preview: Locator;
  readonly run: Locator;

  constructor(page: Page, namespace: string, name: string) {
    super(page, `/virtual-machines/ns/${namespace}/${name}`, name);
    this.restore = page.getByTestId('restore');
    this.move = page.getByTestId('storage-move');
    this.toast = page.getByTestId('toast');
    this.consistency = page.getByTestId('consistency');
    this.preview = page.getByTestId('names-preview');
    this.run = page.getByTestId('clone-run');
  }

  override async open(): Promise<void> {
    await super.open('snapshots');
    await this.button('take-snapshot').waitFor();
  }

  /** Opens a dialog by its button above the table: take-snapshot, clone-vm, move-storage, export. */
  async begin(id: string): Promise<void> {
    await this.button(id).click();
    await this.dialog.waitFor();
  }

  row(snapshot: string): Locator {
    return this.page.getByRole('row').filter({ hasText: snapshot });
  }

  /** Opens the dialog of an action on a snapshot: restore, clone-snapshot, export-snapshot, delete-snapshot. */
  async beginOn(snapshot: string, id: string): Promise<void> {
    await this.row(snapshot).getByTestId('actions').click();
    await this.page.getByTestId(`action-${id}`).click();
    await this.dialog.waitFor();
  }

  /** The button of a form: snapshot-dialog, clone-dialog, move-storage-dialog. */
  async send(dialog: string): Promise<void> {
    await this.confirm(dialog).click();
  }

  /** A volume that the dialog says is left out. */
  leftOut(volume: string): Locator {
    return this.page.getByTestId(`left-out-${volume}`);
  }

  /** The button of a question. */
  get yes(): Locator {
    return this.page.getByTestId('confirm');
  }

  get typedName(): Locator {
    return this.page.getByTestId('typed-name');
  }

  get stopTarget(): Locator {
    return this.page.getByRole('checkbox', { name: 'Stop it for the restore' });
  }

  /** One copy that is being made. */
  copy(target: string): Locator {
    return this.page.getByTestId(`stage-${target}`);
  }

  volumeBox(volume: string): Locator {
    return this.page.getByTestId(`volume-${volume}`);
  }

  /** Chooses the class that volumes go to. */
  async chooseClass(name: string): Promise<void> {
    await this.field('storageClass').click();
    await this.page.getByTestId(`option-${name}`).click();
  }

  exportOf(name: string | RegExp): Locator {
    return this.dialog.locator('[data-phase]').filter({ hasText: name });
  }
}
