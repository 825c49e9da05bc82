import type { JSX } from 'solid-js';
import { ToolFrame } from '#islands/workshop/ToolFrame.tsx';
import { PortfolioBuilder } from './PortfolioBuilder.tsx';
import type { PortfolioPageProps } from './portfolio-page.ts';

/** The page of the dossier: the project that is open, or how to begin one. */
export function PortfolioPage(props: PortfolioPageProps): JSX.Element {
  return <ToolFrame page={props} part="portfolio" tool={(own) => <PortfolioBuilder own={own} page={props} />} />;
}
