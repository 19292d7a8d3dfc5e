const LOCAL = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' });

/** Pages state instants in UTC; pointing at one shows the reader's own time. */
export function installLocalTimes(): void {
  document.addEventListener('pointerover', (event) => {
    if (!(event.target instanceof HTMLTimeElement) || !event.target.dateTime.includes('T')) return;
    const time = Date.parse(event.target.dateTime);
    if (!Number.isNaN(time)) event.target.title = `${LOCAL.format(time)} here`;
  });
}
