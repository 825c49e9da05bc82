import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommunity } from '#engine/community.ts';
import type { Network } from '#engine/network.ts';
import { evenRequest } from '#engine/request.ts';
import {
  createAgentScriptDriver,
  createTunedAgentScriptDriver,
  createVirusDriver,
} from './peers/agentscript-driver.ts';
import { compareDrivers, medianOf } from './peers/compare.ts';
import { createFloccDriver, createTunedFloccDriver } from './peers/flocc-driver.ts';
import { type Installed, installLibraries, type Libraries, packages } from './peers/install.ts';
import { createOwnDriver } from './peers/own-driver.ts';
import { DAYS, type Driver } from './peers/work.ts';

/**
 * How long the engine and two public libraries of agents take for the same spreading (peers/work.ts) over the same
 * network, which is made beforehand. Throws if they do not agree on how many people are active on each day.
 */
export async function benchPeers({
  sizes = defaultSizes,
  install = installLibraries,
}: PeersOptions = {}): Promise<PeerRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bottega-peers-'));
  try {
    const installed = await install(folder);
    if (!installed.ok)
      return [
        { what: 'spreading', value: `not run: npm could not install ${packages.join(' and ')} (${installed.why})` },
      ];
    return sizes.flatMap((size, position) => measure(size, installed.libraries, position === 0));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line of the bench's table: see bench.ts. */
export interface PeerRow {
  what: string;
  value: string;
  compare?: string;
}

export interface Size {
  people: number;
  /** Runs of each driver, each with draws of its own. */
  seeds: number;
}

export interface PeersOptions {
  /** From the smallest: the first run of each driver at the first size warms it up and is not counted. */
  sizes?: readonly Size[];
  install?: (folder: string) => Promise<Installed>;
}

/** Fewer seeds where one of them takes a library half a minute. */
const defaultSizes: readonly Size[] = [
  { people: 10_000, seeds: 10 },
  { people: 100_000, seeds: 3 },
];

interface Peer {
  name: string;
  create: (libraries: Libraries, network: Network) => Driver;
  /** How many times as long as the engine it should take at 100,000 people. */
  wanted?: number;
  /** Takes a minute a seed at 100,000 people: one is enough there. */
  slow?: boolean;
}

const peers: readonly Peer[] = [
  { name: 'AgentScript, tuned', create: createTunedAgentScriptDriver },
  { name: 'AgentScript, inactive ask neighbours', create: createAgentScriptDriver, wanted: 150 },
  { name: 'AgentScript, active ask neighbours', create: createVirusDriver, slow: true },
  { name: 'flocc, tuned', create: createTunedFloccDriver },
  { name: 'flocc', create: createFloccDriver, wanted: 60 },
];

function measure({ people, seeds }: Size, libraries: Libraries, warmsUp: boolean): PeerRow[] {
  const { network } = createCommunity(evenRequest(people), 1);
  const own = createOwnDriver(network);
  const what = `spreading, ${people.toLocaleString('en')} people`;
  const ownMs: number[] = [];
  const measured = peers.map(({ name, create, wanted, slow }) => {
    const ownSeeds = slow && people >= 100_000 ? 1 : seeds;
    const runs = `${ownSeeds} ${ownSeeds === 1 ? 'seed' : 'seeds'} × ${DAYS} days`;
    console.log(`… ${what}: ${name}, ${runs}`);
    const comparison = compareDrivers(name, network, own, create(libraries, network), ownSeeds, warmsUp);
    ownMs.push(...comparison.ownMs);
    return { name, runs, wanted: people === 100_000 ? wanted : undefined, ms: medianOf(comparison.peerMs) };
  });
  const reference = medianOf(ownMs);
  return [
    {
      what: `${what}: engine`,
      value: milliseconds(reference),
      compare: `median of ${ownMs.length} runs × ${DAYS} days; as many active people on each day as in every library`,
    },
    ...measured.map(({ name, runs, wanted, ms }) => ({
      what: `${what}: ${name}`,
      value: milliseconds(ms),
      compare: `${(ms / reference).toFixed(1)}× the engine, ${runs}${wanted ? `; wanted: at least ${wanted}×` : ''}`,
    })),
  ];
}

function milliseconds(ms: number): string {
  return `${ms.toLocaleString('en', { maximumFractionDigits: ms < 100 ? 1 : 0 })} ms`;
}
