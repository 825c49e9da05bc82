import type { JSX } from 'solid-js';

/** A part of a picture with its edge drawn, so that it is seen on dark and on light. In the picture's own measures. */
export function Outlined(props: {
  at: { x: number; y: number; width: number; height: number };
  name: 'crop-frame' | 'text-box';
  grab?: (event: PointerEvent) => void;
}): JSX.Element {
  return (
    <>
      <rect class="frame-edge" x={props.at.x} y={props.at.y} width={props.at.width} height={props.at.height} />
      <rect
        classList={{ 'crop-frame': props.name === 'crop-frame', 'text-box': props.name === 'text-box' }}
        x={props.at.x}
        y={props.at.y}
        width={props.at.width}
        height={props.at.height}
        onPointerDown={(event) => props.grab?.(event)}
      />
    </>
  );
}
