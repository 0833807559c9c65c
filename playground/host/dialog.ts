/**
 * A sidebar or a dialog that a script shows: its HTML as in the file, and its size in pixels if the
 * script gave one.
 */
export interface Dialog {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A question of Ui.alert; the answer is the name of one of its buttons. */
export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly string[];
}
