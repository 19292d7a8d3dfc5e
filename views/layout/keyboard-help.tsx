const KEYS: [keys: string[], what: string][] = [
  [['/'], 'Search'],
  [['j', '→'], 'Next photo'],
  [['k', '←'], 'Previous photo'],
  [['↓', '↑'], 'Photo below, photo above'],
  [['Enter'], 'Open the photo'],
  [['x'], 'Select the photo'],
  [['Esc'], 'Empty the selection, leave the search box'],
  [['u'], 'Upload'],
  [['?'], 'This list'],
];

export function KeyboardHelp() {
  return (
    <dialog id="keyboard-help" aria-labelledby="keyboard-help-title">
      <h2 id="keyboard-help-title">Keyboard</h2>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
          <div>
            <dt>
              {keys.map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
