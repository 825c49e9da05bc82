import type { Strategy } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { under, writeList, writeParagraph, writeTable, writeText } from './building.ts';
import { inner, joinSentences, sentence } from './phrasing.ts';
import { say, sayMeasure, sayNumber, sayOption, type World } from './world.ts';

/** Where the brand stands: what it is, its profiles, who else there is, SWOT and what follows from it. */
export function writeContext({ context }: Strategy, world: World): Block[] {
  const { offer, assets, constraints, moves } = context;
  return [
    ...writeParagraph(writeWho(context, world)),
    ...writeText(offer, say(world, 'context.offer')),
    ...writeList(assets, say(world, 'context.assets')),
    ...writeList(constraints, say(world, 'context.constraints')),
    ...under(say(world, 'context.audit'), 'context-audit', writeAudit(context, world)),
    ...under(say(world, 'context.competitors'), 'context-competitors', writeCompetitors(context, world)),
    ...under(say(world, 'context.swot'), 'context-swot', [
      ...writeList(context.strengths, say(world, 'context.strengths')),
      ...writeList(context.weaknesses, say(world, 'context.weaknesses')),
      ...writeList(context.opportunities, say(world, 'context.opportunities')),
      ...writeList(context.threats, say(world, 'context.threats')),
      ...writeTable(
        say(world, 'context.moves'),
        [say(world, 'context.move'), say(world, 'context.from')],
        moves.map(({ from, move }) => [move, move.trim() && from ? say(world, `context.from.${from}`) : '']),
      ),
    ]),
  ];
}

type Context = Strategy['context'];

function writeWho({ brand, sector, market, life }: Context, world: World): string {
  const [name, trade] = [inner(brand), inner(sector)];
  // A sector that has its own colon cannot come after one.
  const isPair = name !== '' && trade !== '' && !trade.includes(':');
  return joinSentences(
    ...(isPair ? [say(world, 'context.who', { brand: name, sector: trade })] : [sentence(name), sentence(trade)]),
    market && say(world, `context.market.${market}`),
    life && say(world, `context.life.${life}`),
  );
}

function writeAudit({ audit }: Context, world: World): Block[] {
  const head = ['channel', 'handle', 'followers', 'postsPerMonth', 'engagement', 'finding', 'verdict'];
  return writeTable(
    say(world, 'context.auditCaption'),
    head.map((name) => say(world, `context.audit.${name}`)),
    audit.map(({ channel, handle, followers, postsPerMonth, engagement, finding, verdict }) => [
      channel && world.channelName(channel),
      handle,
      sayNumber(world, followers),
      sayNumber(world, postsPerMonth),
      sayMeasure(world, engagement, '%'),
      finding,
      sayOption(world, 'verdict', verdict),
    ]),
  );
}

function writeCompetitors({ competitors }: Context, world: World): Block[] {
  const head = ['name', 'where', 'position', 'better', 'gap'];
  return writeTable(
    say(world, 'context.competitorsCaption'),
    head.map((name) => say(world, `context.competitors.${name}`)),
    competitors.map(({ name, where, position, better, gap }) => [name, where, position, better, gap]),
  );
}
