import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { REFUSAL_CODES } from '@waypost/shared/kernel';
import { CLOSE_REASONS } from '@waypost/shared/contract';
import { registry } from '@waypost/shared/ledger';
import { catalogueFiles, sourceFiles, type SourceFile } from './catalogue-files';
import { createCatalogue } from './catalogue';
import { LANGUAGES } from './language';

const files = catalogueFiles();
const english = files.filter(({ language }) => language === 'en');
const allKeys = english.flatMap(({ texts }) => Object.keys(texts));
const sources = sourceFiles().map((file) => ({
  ...file,
  tree: ts.createSourceFile(
    file.path,
    file.text,
    ts.ScriptTarget.Latest,
    true,
    file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  ),
}));

/** Words for closed lists: every member has some, whether or not a screen happens to show it today. */
const WHOLE_FAMILIES = /^(domain|problem|close|connection|outbox)\./;

describe('every language says the same', () => {
  test.each(english.map(({ name }) => name))(
    '%s has the same keys and placeholders in every language',
    (name) => {
      const shapes = LANGUAGES.map((language) => {
        const file = files.find((one) => one.name === name && one.language === language);
        return Object.fromEntries(
          Object.entries(file?.texts ?? {}).map(([key, text]) => [key, placeholders(text, language)]),
        );
      });
      for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    },
  );

  test('no text is empty', () => {
    const empty = files.flatMap(({ language, texts }) =>
      Object.keys(texts)
        .filter((key) => !texts[key]!.trim())
        .map((key) => `${language} ${key}`),
    );
    expect(empty).toEqual([]);
  });

  test('no key is given twice', () => {
    expect(allKeys.filter((key, index) => allKeys.indexOf(key) !== index)).toEqual([]);
  });

  test("a feature's keys begin with its name", () => {
    const strangers = english.flatMap(({ name, texts }) => {
      const feature = name.split('/').at(-2)!;
      return name.endsWith('/messages')
        ? Object.keys(texts).filter((key) => !key.startsWith(`${feature}.`))
        : [];
    });
    expect(strangers).toEqual([]);
  });
});

describe('what people read comes from a catalogue', () => {
  test('every key is used somewhere', () => {
    const used = usedKeys();
    expect(allKeys.filter((key) => !WHOLE_FAMILIES.test(key) && !used(key))).toEqual([]);
  });

  test('every refusal, close reason, kind and command has its words', () => {
    const needed = [
      ...REFUSAL_CODES.flatMap((code) => [`problem.${code}.title`, `problem.${code}.detail`]),
      ...CLOSE_REASONS.flatMap((reason) => [`close.${reason}.title`, `close.${reason}.detail`]),
      ...registry.kinds.map(({ kind }) => `domain.kind.${kind}`),
      ...registry.commands.map(({ name }) => `domain.command.${name}`),
    ];
    expect(needed.filter((key) => !allKeys.includes(key))).toEqual([]);
  });

  test('no part of Mantine that speaks English by itself is used without words of ours', () => {
    const ours = readFileSync(join(import.meta.dirname, '../ui/mantine-words.tsx'), 'utf8');
    const used = new Set(sources.flatMap(mantineParts));
    const silent = englishParts().filter((part) => used.has(part) && !new RegExp(`\\b${part}: `).test(ours));
    expect(englishParts()).toContain('PasswordInput');
    expect(silent).toEqual([]);
  });

  test('no words stand in the markup', () => {
    expect(sources.filter(({ path }) => path.endsWith('.tsx')).flatMap(wordsInMarkup)).toEqual([]);
  });
});

test('plurals follow the language', () => {
  const texts = { 'console.online': '{count, plural, one {# person} other {# people}}' };
  const { t } = createCatalogue('en', texts);
  expect([t('console.online', { count: 1 }), t('console.online', { count: 1200 })]).toEqual([
    '1 person',
    '1,200 people',
  ]);
});

/**
 * Names of a text's placeholders, wherever in it they stand, and the choices of a select. A count may be a plural in one
 * language and a plain number in another: Chinese has no plural.
 */
function placeholders(text: string, language: string): string[] {
  type Part = ReturnType<IntlMessageFormat['getAst']>[number];
  const SELECT = 5;
  const DATE_OR_TIME = [3, 4];
  const walk = (parts: Part[]): string[] =>
    parts.flatMap((part) => {
      if (!('value' in part) || part.type === 0) return [];
      const own = DATE_OR_TIME.includes(part.type) ? `${part.value} as a date` : part.value;
      if (!('options' in part)) return [own];
      const inner = Object.values(part.options).flatMap(({ value }) => walk(value));
      return part.type === SELECT ? [own, ...Object.keys(part.options), ...inner] : [own, ...inner];
    });
  return [...new Set(walk(new IntlMessageFormat(text, language).getAst()))].sort();
}

/** A key counts as used when it stands in a string, or when a template could make it. */
function usedKeys(): (key: string) => boolean {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    if (ts.isTemplateExpression(node) && /^[a-z-]+\./.test(node.head.text)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      patterns.push(
        new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`),
      );
    }
    ts.forEachChild(node, visit);
  };
  for (const { tree } of sources) visit(tree);
  return (key) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
}

/** Names of the parts of Mantine that a file imports. */
function mantineParts({ tree }: { tree: ts.SourceFile }): string[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const names = statement.importClause?.namedBindings;
    if (statement.moduleSpecifier.text !== '@mantine/core' || !names || !ts.isNamedImports(names)) return [];
    return names.elements.map(({ name }) => name.text);
  });
}

/** Parts of Mantine whose own code names something in English, found in the package as it is installed. */
function englishParts(): string[] {
  const root = join(dirname(createRequire(import.meta.url).resolve('@mantine/core')), '../esm/components');
  return readdirSync(root).filter((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.mjs'))
      .some((path) =>
        /"aria-label": "[A-Z]|[a-z]Label = "[A-Z]/.test(readFileSync(join(root, part, path), 'utf8')),
      ),
  );
}

const READ_OUT = new Set([
  'title',
  'label',
  'placeholder',
  'aria-label',
  'aria-description',
  'description',
  'alt',
  'legend',
]);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** What is printed on a key is the same in every language. */
const isKeyName = ({ parent }: ts.Node): boolean =>
  ts.isJsxElement(parent) && /^[Kk]bd$/.test(parent.openingElement.tagName.getText());

function wordsInMarkup({ path, tree }: SourceFile & { tree: ts.SourceFile }): string[] {
  const found: string[] = [];
  const note = (text: string): void => {
    if (hasLetters(text)) found.push(`${path}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && !isKeyName(node)) note(node.text);
    if (ts.isJsxAttribute(node) && READ_OUT.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isStringLiteralLike(value)) note(value.text);
    }
    const inText =
      ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent));
    if (inText && node.expression && ts.isStringLiteralLike(node.expression)) note(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
