import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import type { Envelope } from '#contract/envelope.ts';
import { type DemoRole, passphraseOf } from '../../main/demo/demo-office.ts';
import { type RunningProgram, startProgram } from './e2e-program.ts';
import { lookAt } from './e2e-screen.ts';

export interface SavedFile {
  readonly name: string;
  readonly path: string;
}

/** One office at its own screen: every click and every filled field is counted as an action of its user. */
export class Desk {
  readonly office: string;
  readonly page: Page;
  actions = 0;
  /** Characters typed into the fields of those actions. */
  typed = 0;
  /** What is wrong with the screens looked at so far: axe, English words. */
  readonly findings: string[] = [];
  readonly #program: RunningProgram;
  readonly #folder: string;
  readonly #label: string;
  #screens = 0;
  #role: DemoRole | null = null;

  private constructor(office: string, label: string, folder: string, program: RunningProgram, page: Page) {
    this.office = office;
    this.#label = label;
    this.#folder = folder;
    this.#program = program;
    this.page = page;
  }

  /** Starts the program of an office in `parent`; its pictures are named by `label`. */
  static async open(
    browser: Browser,
    office: string,
    label: string,
    parent: string,
    options: readonly string[] = [],
  ): Promise<Desk> {
    const folder = join(parent, office);
    mkdirSync(join(folder, 'unduhan'), { recursive: true });
    const program = await startProgram(join(folder, 'data'), options);
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await page.goto(program.startUrl);
    return new Desk(office, label, folder, program, page);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.#program.stop();
  }

  /** Pictures, axe and words of the screen as it stands. */
  async look(name: string): Promise<void> {
    this.#screens += 1;
    const number = String(this.#screens).padStart(2, '0');
    const findings = await lookAt(this.page, `${this.#label}-${number}-${name}`);
    this.findings.push(...findings);
  }

  async click(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.click(this.button(name));
  }

  async key(key: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }

  /** Fills fields by the names the forms give them. */
  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      this.actions += 1;
      this.typed += value.length;
      await this.page.locator(`[name="${name}"]:visible`).fill(value);
    }
  }

  async choose(label: string | RegExp, option: string | RegExp): Promise<void> {
    await this.click(this.page.getByRole('combobox', { name: label }));
    await this.click(this.page.getByRole('option', { name: option }).first());
  }

  /** Types into a field that searches, and takes what it finds. */
  async find(label: string, text: string, option: string | RegExp): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label });
    await this.click(field);
    this.actions += 1;
    this.typed += text.length;
    await field.fill(text);
    await this.click(this.page.getByRole('option', { name: option }).first());
  }

  /** Goes to a screen by the menu at the left. */
  async go(label: string): Promise<void> {
    const menu = this.page.getByRole('navigation', { name: 'Menu utama' });
    const link = menu.getByRole('link', { name: label, exact: true });
    await expect(menu).toBeVisible();
    // A stage that is seldom needed is closed at first.
    const hidden = menu.locator('ul', { has: this.page.locator(`a[aria-label="${label}"]`) });
    const group = await hidden.getAttribute('id');
    if (group !== null && !(await hidden.isVisible()))
      await this.click(menu.locator(`button[aria-controls="${group}"]`));
    await this.click(link);
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  /** Opens the row of a list that shows this text, as a mouse does. */
  async openRow(text: string | RegExp): Promise<void> {
    this.actions += 2;
    await this.page
      .getByRole('row')
      .filter({ hasText: text })
      .first()
      .getByRole('gridcell')
      .nth(2)
      .dblclick();
  }

  /** The search of the top bar. */
  async search(text: string): Promise<void> {
    this.actions += 2;
    await this.page.getByRole('combobox', { name: 'Cari di mana saja' }).fill(text);
    await this.page.keyboard.press('Enter');
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** Waits until the panel or dialog has sent its form and is gone; throws what it was refused with. */
  async send(button: string | RegExp): Promise<void> {
    const dialog = this.page.getByRole('dialog').last();
    const refusal = dialog.getByRole('alert').filter({ hasText: 'Kode ' });
    const refusedBefore = (await refusal.count()) > 0;
    await this.click(dialog.getByRole('button', { name: button }));
    // The sentence of an earlier try goes as soon as the next begins.
    if (refusedBefore) await expect(refusal).toHaveCount(0);
    const refused = refusal.waitFor({ timeout: 60_000 }).then(async () => {
      throw new Error(await refusal.innerText());
    });
    await Promise.race([expect(dialog).toBeHidden({ timeout: 60_000 }), refused]);
  }

  /** Saves what a button offers, as the browser's download. */
  async save(press: () => Promise<void>): Promise<SavedFile> {
    const waiting = this.page.waitForEvent('download');
    await press();
    const download = await waiting;
    const name = download.suggestedFilename();
    const path = join(this.#folder, 'unduhan', name);
    await download.saveAs(path);
    return { name, path };
  }

  read(file: SavedFile): Uint8Array {
    return readFileSync(file.path);
  }

  /** Drops a file on the window, as from the file manager. */
  async drop(path: string, name = basename(path)): Promise<void> {
    this.actions += 1;
    const transfer = await this.page.evaluateHandle(
      ([base64, fileName]) => {
        const bytes = Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], fileName ?? ''));
        return data;
      },
      [readFileSync(path).toString('base64'), name],
    );
    await this.page.locator('#isi').dispatchEvent('drop', { dataTransfer: transfer });
  }

  async signIn(role: DemoRole): Promise<void> {
    const { page } = this;
    await this.click(
      page.getByRole('radio', { name: { kepala: /Kepala/, operator: /Operator/, admin: /Pengelola/ }[role] }),
    );
    await this.fill({ passphrase: passphraseOf(this.office, role) });
    await this.press('Masuk');
    await expect(this.button('Kunci layar')).toBeVisible({ timeout: 60_000 });
    this.#role = role;
  }

  /** The same screen for the next person, when it is another one. */
  async as(role: DemoRole): Promise<void> {
    if (this.#role === role) return;
    await this.press('Kunci layar');
    await this.signIn(role);
  }

  /** The paper date of the trial, through the settings. */
  async onDate(date: string): Promise<void> {
    await this.go('Pengaturan');
    await this.fill({ today: dayFirst(date) });
    await this.press('Terapkan');
    await expect(this.page.getByText(`${spelled(date)} · Tahun pelajaran`)).toBeVisible();
  }

  /** A call past the screen, for what no user does there: the test's own preparation. */
  async call<M extends MethodName>(method: M, request: RequestOf<M>): Promise<ResponseOf<M>> {
    const sent: { readonly name: string; readonly body: string } = {
      name: method,
      body: JSON.stringify(request),
    };
    const envelope = await this.page.evaluate(async ({ name, body }) => {
      const token = sessionStorage.getItem('kantor-token') ?? '';
      const reply = await fetch('/call', {
        method: 'POST',
        headers: { 'x-kantor-token': token, 'content-type': 'application/json' },
        body: JSON.stringify({
          callId: crypto.randomUUID(),
          method: name,
          request: JSON.parse(body) as unknown,
        }),
      });
      const lines = (await reply.text()).trim().split('\n');
      return (JSON.parse(lines.at(-1) ?? '{}') as { envelope: Envelope<unknown> }).envelope;
    }, sent);
    if (!envelope.ok)
      throw new Error(`${this.office}: ${method} refused, ${envelope.error.code}: ${envelope.error.what}`);
    return envelope.value as ResponseOf<M>;
  }
}

/** `2013-07-29` as a person types it. */
export function dayFirst(date: string): string {
  return date.split('-').reverse().join('/');
}

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

export function spelled(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day ?? 0} ${months[(month ?? 1) - 1] ?? ''} ${year ?? 0}`;
}
