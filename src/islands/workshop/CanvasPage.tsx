import type { JSX } from 'solid-js';
import type { CritiqueLinks } from '#islands/canvas/Critiques.tsx';
import { CanvasBuilder } from './CanvasBuilder.tsx';
import { ToolFrame } from './ToolFrame.tsx';
import type { ToolPage } from './tool-page.ts';

export function CanvasPage(props: ToolPage & { critiques: CritiqueLinks }): JSX.Element {
  return (
    <ToolFrame page={props} part="canvas" tool={(own) => <CanvasBuilder own={own} critiques={props.critiques} />} />
  );
}
