/** Help for one screen in plain words. */
export interface ScreenHelp {
  readonly name: string;
  /** What this screen is for. */
  readonly purpose: string;
  /** What is done here, in order. */
  readonly steps: readonly string[];
  /** What comes after. */
  readonly next: string;
  /** Keys that mean something on this screen only. */
  readonly keys?: readonly (readonly [key: string, meaning: string])[];
}

/** Help by the route of the screen, as the features write it. */
export type HelpByRoute = Readonly<Record<string, ScreenHelp>>;
