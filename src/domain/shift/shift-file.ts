import type { CommunityRequest } from '#domain/community/request.ts';
import type { EnginePost } from '#domain/plan/engine-posts.ts';
import type { BrandWords } from '#domain/reply/brand-words.ts';
import type { MessageBank, RuleId } from './bank.ts';
import type { Crisis } from './crisis.ts';
import type { ShiftCase } from './shift-case.ts';

/** A post of the days around a shift, to be read. */
export interface PublishedPost {
  id: string;
  title: string;
  text: string;
}

export interface HouseRule {
  id: RuleId;
  text: string;
  /** What is written to whom it is used against. */
  notice: string;
}

/** Everything a shift is taken with, in one language. */
export interface ShiftFile {
  shift: ShiftCase;
  brandName: string;
  mentor: string;
  /** Names of the audiences, in the order of the community's blocks. */
  audiences: readonly string[];
  community: CommunityRequest;
  posts: readonly EnginePost[];
  published: readonly PublishedPost[];
  bank: MessageBank;
  crisis: Crisis | null;
  /** What its canvas says of the brand's words; nothing where there is no canvas. */
  words: BrandWords;
  /** The sample rules of a house. */
  rules: readonly HouseRule[];
}
