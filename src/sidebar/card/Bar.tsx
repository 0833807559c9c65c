/** How far something is. @param props.progress 0 to 1. @param props.label What is on its way. */
export function Bar({ progress, label }: { readonly progress: number; readonly label: string }) {
  const percent = Math.floor(100 * progress);
  return (
    <div
      class="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
