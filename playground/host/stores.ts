/** The three property stores of a project; the page keeps them over a reload of the add-on. */
export class Stores {
  readonly user = new Map<string, string>();
  readonly document = new Map<string, string>();
  readonly script = new Map<string, string>();
}
