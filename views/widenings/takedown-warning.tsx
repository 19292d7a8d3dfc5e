/** Stands where somebody decides on an edit whose words may be the agency's order to take the picture down. */
export function TakedownWarning() {
  return (
    <p class="warning">
      These words speak of a kill, a withhold or an embargo. Confirmed, they hold the picture back no more: ask the
      agency first.
    </p>
  );
}
