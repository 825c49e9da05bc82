import type { JSX } from 'solid-js';
import { ToolFrame } from '#islands/workshop/ToolFrame.tsx';
import { CareerBuilder } from './CareerBuilder.tsx';
import type { CareerPageProps } from './career-page.ts';

export function CareerPage(props: CareerPageProps): JSX.Element {
  return <ToolFrame page={props} part="career" tool={(own) => <CareerBuilder own={own} page={props} />} />;
}
