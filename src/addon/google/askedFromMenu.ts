const KEY = 'kpi-map-check-asked';

/** So long ago, in milliseconds, the menu may have been asked. */
const LATELY_MS = 600_000;

/** Notes that the menu was asked for the check: the page may open at another panel all the same. */
export function noteAsked(): void {
  PropertiesService.getUserProperties().setProperty(KEY, String(Date.now()));
}

/** Whether it was a moment ago. It is forgotten then. */
export function wasAsked(): boolean {
  const own = PropertiesService.getUserProperties();
  const at = Number(own.getProperty(KEY) ?? 0);
  own.deleteProperty(KEY);
  return Date.now() - at < LATELY_MS;
}
