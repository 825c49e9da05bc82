import { For, type JSX } from 'solid-js';
import { type Colour, parseColour, writeColour } from '#domain/plan/contrast.ts';

/** A colour of the brand by its id, or any other, whose id is empty. */
export interface ChosenColour {
  id: string;
  colour: Colour;
}

/** Which colour: one of the brand, or another one. */
export function ColourChoice(props: {
  /** Of the radio buttons: one in the page. */
  name: string;
  legend: string;
  other: string;
  colours: readonly (ChosenColour & { name: string })[];
  chosen: ChosenColour;
  choose: (chosen: ChosenColour) => void;
}): JSX.Element {
  const written = () => writeColour(props.chosen.colour);
  return (
    <fieldset class="bench-choice">
      <legend>{props.legend}</legend>
      <For each={props.colours}>
        {({ id, name, colour }) => (
          <label>
            <input
              type="radio"
              name={props.name}
              checked={props.chosen.id === id}
              onChange={() => props.choose({ id, colour })}
            />
            <Swatch colour={colour} /> {name} <span class="soft">{writeColour(colour)}</span>
          </label>
        )}
      </For>
      <div class="bench-other">
        <label>
          <input
            type="radio"
            name={props.name}
            checked={props.chosen.id === ''}
            onChange={() => props.choose({ id: '', colour: props.chosen.colour })}
          />
          {props.other}
        </label>
        <input
          type="color"
          aria-label={`${props.legend}: ${props.other}`}
          value={written()}
          onInput={(event) => props.choose({ id: '', colour: parseColour(event.currentTarget.value) })}
        />
        <span class="soft">{written()}</span>
      </div>
    </fieldset>
  );
}

/** A colour shown, for who sees it: its name stands beside it. */
export function Swatch(props: { colour: Colour }): JSX.Element {
  return (
    <svg class="bench-swatch" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="3" fill={writeColour(props.colour)} />
    </svg>
  );
}
