import { hoursThere } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { Block } from './blocks.ts';
import { present, writeFacts, writeList, writeParagraph, writeTable } from './building.ts';
import { oneLine } from './phrasing.ts';
import { say, sayCount, sayMeasure, type World } from './world.ts';

type Resources = Strategy['resources'];

/** With what, and who decides: hours, budget, approval, answers, the night, the crisis. */
export function writeResources(strategy: Strategy, world: World): Block[] {
  const { resources } = strategy;
  return [
    ...writePeople(resources, world),
    ...writeParagraph(writeHours(strategy, world)),
    ...writeFacts([
      [
        say(world, 'resources.answers'),
        resources.answers === null ? '' : sayCount(world, 'resources.answersADay', resources.answers),
      ],
      [
        say(world, 'resources.response'),
        resources.response === null ? '' : sayCount(world, 'resources.responseHours', resources.response),
      ],
      [say(world, 'resources.nights'), resources.nights],
      [say(world, 'resources.budget'), writeBudget(resources, world)],
      [say(world, 'resources.approval'), resources.approval && say(world, `resources.approval.${resources.approval}`)],
      [say(world, 'resources.approvers'), resources.approvers.map(oneLine).join('; ')],
      [say(world, 'resources.crisisOwner'), resources.crisisOwner],
      [say(world, 'resources.access'), resources.access],
    ]),
    ...writeList(resources.prohibited, say(world, 'resources.prohibited')),
  ];
}

function writePeople({ people }: Resources, world: World): Block[] {
  const rows = people.map(({ role, hours }) => [role, hours === null ? '' : world.number(hours)]);
  const counted = people.filter(({ hours }) => hours !== null);
  const all = present(rows.map(([role = '']) => oneLine(role)));
  if (counted.length > 1 && all.length > 0) rows.push([say(world, 'total'), world.number(sumHours(people))]);
  return writeTable(
    say(world, 'resources.peopleCaption'),
    [say(world, 'resources.role'), say(world, 'resources.hours')],
    rows,
  );
}

function sumHours(people: Resources['people']): number {
  return people.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}

/** What is left of the hours once the margin for the unexpected is off. */
function writeHours(strategy: Strategy, world: World): string {
  const { people, buffer } = strategy.resources;
  const left = hoursThere(strategy);
  if (left === null || buffer === null || buffer === 0) return '';
  return say(world, 'resources.left', {
    buffer: sayMeasure(world, buffer, '%'),
    hours: world.number(sumHours(people)),
    left: world.number(left, 1),
  });
}

function writeBudget({ budget, paidShare }: Resources, world: World): string {
  const paid = sayMeasure(world, paidShare, '%');
  if (budget === null) return paid && say(world, 'resources.paidOnly', { share: paid });
  const sum = sayMeasure(world, budget, '€');
  if (!paid || paidShare === 0 || budget === 0) return sum;
  return say(world, 'resources.paid', { sum, share: paid });
}
