/** How cells look; colours are #rrggbb, null is none. */
export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string | null;
  readonly background?: string | null;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}
