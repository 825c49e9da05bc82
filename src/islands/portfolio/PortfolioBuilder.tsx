import { createMemo, type JSX, Show } from 'solid-js';
import type { DocumentText, Section } from '#domain/document/blocks.ts';
import { keepSame } from '#domain/document/blocks.ts';
import { portfolioShape } from '#domain/portfolio/shape.ts';
import { writePortfolio } from '#domain/portfolio/write-portfolio.ts';
import { isSameContent } from '#domain/project/keep-each.ts';
import { createSpeech } from '#islands/speech.ts';
import { DocumentView } from '#islands/workshop/DocumentView.tsx';
import { Fields } from '#islands/workshop/ListField.tsx';
import { ToolShell } from '#islands/workshop/ToolShell.tsx';
import type { ToolProps } from '#islands/workshop/tool-page.ts';
import { openPart, readPortfolio } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { BringText } from './BringText.tsx';
import { PartList } from './PartList.tsx';
import type { PortfolioPageProps } from './portfolio-page.ts';
import { useSources } from './use-sources.ts';

/** The dossier of one project: what goes in and in which order, what is written for it, and the document it makes. */
export function PortfolioBuilder(props: { own: ToolProps; page: PortfolioPageProps }): JSX.Element {
  const { page } = props;
  const speech = createSpeech(page.locale, page.words);
  const { text } = speech;
  const part = openPart(props.own.project.id, 'portfolio');
  void part.start();
  const $portfolio = readPortfolio(part);
  const portfolio = useClientStore($portfolio, $portfolio.get());
  const sources = useSources(props.own, page, speech, portfolio);
  const written = createMemo(() => writePortfolio(sources.sources()));
  const parts = createMemo(() => written().parts, [], { equals: isSameContent });
  // What reads the same as before is not drawn again: typing a reflection leaves a month of posts alone.
  const sections = createMemo<Section[]>(
    (before) =>
      written().document.sections.map((own) =>
        keepSame(
          before.find(({ id }) => id === own.id),
          own,
        ),
      ),
    [],
  );
  const document = (): DocumentText => ({ ...written().document, sections: sections() });
  const cover = createMemo(() => written().document.cover, undefined, { equals: isSameContent });
  /** What was just done is in it at once. */
  const now = () => {
    $portfolio.now();
    return $portfolio.get();
  };

  return (
    <ToolShell
      own={props.own}
      speech={speech}
      area="portfolio"
      shape={portfolioShape}
      part={part}
      title={text('workshop.portfolio')}
      choices={() => []}
      lists={{}}
      show={() => undefined}
      document={document}
    >
      <div class="portfolio-grid">
        <div class="form portfolio-form">
          <section aria-labelledby="parts">
            <h2 id="parts">{text('portfolio.parts')}</h2>
            <p class="soft">{text('portfolio.parts.what')}</p>
            <PartList page={page} now={now} written={parts()} sources={sources} />
          </section>
          <section aria-labelledby="cover">
            <h2 id="cover">{text('portfolio.cover')}</h2>
            <Fields path="cover" fields={portfolioShape.cover} />
          </section>
          <section aria-labelledby="report">
            <h2 id="report">{text('portfolio.part.report')}</h2>
            <p class="soft">{text('portfolio.report.what')}</p>
            <Fields path="report" fields={portfolioShape.report} />
          </section>
          <section aria-labelledby="reflections">
            <h2 id="reflections">{text('portfolio.part.reflections')}</h2>
            <p class="soft">{text('portfolio.reflections.what')}</p>
            <Fields path="reflections" fields={portfolioShape.reflections} />
            <BringText lessons={page.lessons} />
          </section>
        </div>
        <div class="portfolio-beside">
          <Show
            when={sections().length > 0}
            fallback={
              <p class="document empty soft">{text(sources.isRead() ? 'portfolio.empty' : 'workshop.opening')}</p>
            }
          >
            <DocumentView
              title={written().document.title}
              subtitle={written().document.subtitle}
              cover={cover()}
              sections={sections()}
              lang={page.locale}
              contents={text('workshop.document.contents')}
            />
          </Show>
        </div>
      </div>
    </ToolShell>
  );
}
