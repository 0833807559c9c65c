/** A short message in the corner, as Spreadsheet.toast shows one. */
export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly title: string;
}

export function Toasts({ toasts }: { readonly toasts: readonly Toast[] }) {
  return (
    <div id="toasts" role="status">
      {toasts.map((toast) => (
        <div class="toast" key={toast.id}>
          {toast.title !== '' && <strong>{toast.title}</strong>}
          <p>{toast.message}</p>
        </div>
      ))}
    </div>
  );
}
