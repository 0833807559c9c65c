/** How cells look; colours are #rrggbb, null is none. */
export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string | null;
  readonly background?: string | null;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Lines along the edges that are named. */
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine>>>;
}

export const EDGES = ['top', 'left', 'bottom', 'right'] as const;
export type Edge = (typeof EDGES)[number];

interface BorderLine {
  readonly color: string;
  readonly isThick: boolean;
}
