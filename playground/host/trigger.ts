/** A trigger that a person has installed: what runs, and when. */
export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly everyDays: number;
  readonly atHour: number;
}
