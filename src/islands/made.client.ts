import { formatMessage } from '#i18n/format.ts';
import { $progress } from '#stores/progress.ts';

const places = [...document.querySelectorAll<HTMLElement>('[data-made]')].map((place) => ({
  place,
  template: place.textContent ?? '',
}));

/** Says under an exercise that is done in the workshop in which project it was done. */
$progress.subscribe(({ texts }) => {
  for (const { place, template } of places) {
    const made = texts.get(place.dataset['made'] ?? '')?.text;
    place.hidden = !made;
    place.textContent = formatMessage(template, { project: made ?? '' });
  }
});
