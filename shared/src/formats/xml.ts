import { SaxesParser } from 'saxes';
import { LIMITS } from '../contract/index.js';
import { err, ok, type Result } from '../kernel/index.js';
import type { FormatProblem } from './types.js';

/** Namespace of what Waypost adds to a GPX file; readers of other makers skip it. */
export const WAYPOST_NAMESPACE = 'urn:waypost:plan:1';

export interface XmlNode {
  /** Without its prefix, but `waypost:` stays (whatever prefix the file gave our namespace). */
  name: string;
  /** The prefix as written, for telling extensions apart. */
  prefix: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: string;
}

/** Elements that are passed over with all that is in them. */
export type Skip = (name: string, parent: string) => boolean;

/** Enough for every allowed point and a hundred elements about each feature. */
const ELEMENTS_MOST = LIMITS.importPoints * 2 + LIMITS.importFeatures * 100;
const CHUNK = 65_536;
/** HTML's entities that programs write into KML without declaring them. */
const TOLERATED_ENTITIES = {
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  deg: '°',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
};

/**
 * XML as a tree, leniently: prefixes need not be declared, since many files forget. Nothing outside the text is ever
 * read; a file that declares entities is refused, for there is no honest need and several attacks (entities that
 * read files, entities that multiply).
 */
export function parseXml(text: string, skip: Skip): Result<XmlNode, FormatProblem> {
  const builder = new TreeBuilder(skip);
  for (let i = 0; i < text.length && !builder.problem; i += CHUNK) builder.write(text.slice(i, i + CHUNK));
  if (!builder.problem) builder.close();
  if (builder.problem) return err(builder.problem);
  return builder.root ? ok(builder.root) : err({ code: 'xml-malformed', line: 1 });
}

class TreeBuilder {
  root: XmlNode | undefined;
  problem: FormatProblem | undefined;
  private readonly parser = new SaxesParser({ xmlns: false });
  private readonly open: XmlNode[] = [];
  private readonly prefixes = new Map([['waypost', WAYPOST_NAMESPACE]]);
  private depth = 0;
  private skippedFrom = 0;
  private elements = 0;

  constructor(private readonly skip: Skip) {
    Object.assign(this.parser.ENTITIES, TOLERATED_ENTITIES);
    this.parser.on('error', () => this.fail('xml-malformed'));
    this.parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype)) this.fail('entities-refused');
    });
    this.parser.on('opentag', (tag) => this.opened(tag.name, tag.attributes as Record<string, string>));
    this.parser.on('closetag', () => this.closed());
    this.parser.on('text', (part) => this.add(part));
    this.parser.on('cdata', (part) => this.add(part));
  }

  write(chunk: string): void {
    this.parser.write(chunk);
  }

  close(): void {
    this.parser.close();
  }

  private fail(
    code: 'xml-malformed' | 'entities-refused' | 'nested-too-deep' | 'too-many-elements',
    limit?: number,
  ): void {
    this.problem ??= { code, line: this.parser.line, ...(limit === undefined ? {} : { limit }) };
  }

  private opened(qualified: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.problem || this.skippedFrom) return;
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('xmlns:')) this.prefixes.set(key.slice(6), value);
    }
    const { name, prefix } = this.localName(qualified);
    if (this.depth > LIMITS.importNesting) return this.fail('nested-too-deep', LIMITS.importNesting);
    if (++this.elements > ELEMENTS_MOST) return this.fail('too-many-elements', ELEMENTS_MOST);
    const parent = this.open.at(-1);
    if (parent && this.skip(name, parent.name)) {
      this.skippedFrom = this.depth;
      return;
    }
    const node: XmlNode = { name, prefix, attributes, children: [], text: '' };
    if (parent) parent.children.push(node);
    else this.root ??= node;
    this.open.push(node);
  }

  private closed(): void {
    if (this.skippedFrom === 0) this.open.pop();
    else if (this.skippedFrom === this.depth) this.skippedFrom = 0;
    this.depth -= 1;
  }

  private add(part: string): void {
    const node = this.open.at(-1);
    if (node && !this.problem && !this.skippedFrom) node.text += part;
  }

  private localName(qualified: string): { name: string; prefix: string } {
    const colon = qualified.indexOf(':');
    if (colon < 0) return { name: qualified, prefix: '' };
    const prefix = qualified.slice(0, colon);
    const local = qualified.slice(colon + 1);
    const ours = this.prefixes.get(prefix) === WAYPOST_NAMESPACE;
    return { name: ours ? `waypost:${local}` : local, prefix };
  }
}

export const child = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((c) => c.name === name);
export const textOf = (node: XmlNode, name: string): string | undefined => child(node, name)?.text;
