/** The way back to the grid keeps its search, page and place where the photo was opened from there. */
export function installBackLink(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[data-back]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || !cameFromGrid()) return;
    event.preventDefault();
    history.back();
  });
}

function cameFromGrid(): boolean {
  if (document.referrer === '' || history.length < 2) return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && pathname === '/photos';
}
