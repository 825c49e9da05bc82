/**
 * HTML made so that a text can never become markup: a tree of elements and texts, and one function that writes it out.
 * Attributes and elements are those listed here; there is no way to put a text in unescaped, and none to put in a script
 * or a link to elsewhere.
 */

/** An element, or a text as somebody wrote it. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  tag: Tag;
  attributes: Attributes;
  children: readonly HtmlNode[];
}

const containers = [
  'html',
  'head',
  'title',
  'body',
  'header',
  'main',
  'footer',
  'nav',
  'section',
  'article',
  'div',
  'figure',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'p',
  'strong',
  'a',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const;
const voids = ['meta', 'img'] as const;
export type Tag = (typeof containers)[number] | (typeof voids)[number];

type Name =
  | 'id'
  | 'class'
  | 'lang'
  | 'dir'
  | 'scope'
  | 'role'
  | 'tabindex'
  | 'aria-label'
  | 'aria-labelledby'
  | 'charset'
  | 'name'
  | 'content'
  | 'http-equiv'
  | 'width'
  | 'height'
  | 'alt';

export type Attributes = Partial<Record<Name, string>> & {
  /** A place in the same file, without its `#`: there are no other links. */
  href?: string;
  /** A picture's own bytes. */
  src?: PictureSource;
};

export interface PictureSource {
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  /** Base64. */
  data: string;
}

export function element(tag: Tag, attributes: Attributes, ...children: readonly HtmlNode[]): HtmlElement {
  return { tag, attributes, children };
}

const isVoid = new Set<Tag>(voids);

/** The markup of a node. */
export function writeHtml(node: HtmlNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, attributes, children } = node;
  const opening = `<${tag}${Object.entries(attributes).map(writeAttribute).join('')}>`;
  return isVoid.has(tag) ? opening : `${opening}${children.map(writeHtml).join('')}</${tag}>`;
}

function writeAttribute([name, value]: [string, string | PictureSource | undefined]): string {
  if (value === undefined) return '';
  if (typeof value !== 'string')
    return ` src="data:${value.type};base64,${value.data.replace(/[^A-Za-z0-9+/=]/g, '')}"`;
  return ` ${name}="${name === 'href' ? '#' : ''}${escapeHtml(value)}"`;
}

/**
 * A text that reads the same in an element and in a quoted attribute. Halves of characters and the controls that HTML
 * does not allow, which no escape can carry, are left out.
 */
function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\u0085]/gu, '')
    .replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
