/**
 * A script that does nothing until it is called: it becomes one function, and what is plain data in it (lists of words, the public suffixes,
 * long expressions) a JSON file of its own, with which it is called. `utils/platform/late-script.ts` says what that is good for.
 *
 * ```
 * (function(){var words=['one','two', ..];provide(words)})()
 * globalThis.asleepInMasthead=$0=>{ .. (function(){var words=$0[0];provide(words)})()}      [['one','two', ..]]
 * ```
 *
 * Expressions and lists of small numbers are coded among the data, and read before all else.
 */

import { parseAst } from 'vite';

/** What the function calls its data; nothing else in the script may have this name. */
const NAME = '$0';
/** Letters that the script must lose by it for data to be worth a place of its own. */
const LEAST_LOST = 8;

/** A node of the syntax tree (ESTree), as far as it is read here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nodesIn = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const isPlainProperty = ({ type, kind, computed, key, value }: Node): boolean =>
  type === 'Property' && kind === 'init' && !computed && nameOf(key) !== '__proto__' && isPlain(value);

/** In the order of the script, as a template's texts and what is filled in between them are not; of a property its value. */
const childrenOf = (node: Node): Node[] =>
  node.type === 'Property'
    ? [node.value as Node]
    : nodesIn(node).toSorted((one, other) => one.start - other.start);

const nameOf = (key: unknown): string => String(isNode(key) ? (key.name ?? key.value) : key);

/** Text, numbers, lists and records of such: what JSON gives back as it was. */
const isPlain = (node: unknown): boolean => {
  if (!isNode(node)) return false;
  if (node.type === 'Literal') return !node.regex && !node.bigint;
  if (node.type === 'TemplateLiteral') return nodesIn(node).length === 1;
  if (node.type === 'ArrayExpression') return (node.elements as unknown[]).every(isPlain);
  return node.type === 'ObjectExpression' && nodesIn(node).every(isPlainProperty);
};

const cookedOf = ({ value }: Node): string => (value as { readonly cooked: string }).cooked;

const readValue = (node: Node): unknown => {
  if (node.type === 'TemplateElement') return cookedOf(node);
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ArrayExpression') return nodesIn(node).map(readValue);
  if (node.type === 'ObjectExpression')
    return Object.fromEntries(nodesIn(node).map(({ key, value }) => [nameOf(key), readValue(value as Node)]));
  return (node.quasis as readonly Node[]).map(cookedOf).join('');
};

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

const expressionOf = ({ regex }: Node): Expression | undefined => regex as Expression | undefined;

/** What does not run once and only once, or is no expression. */
const REPEATED = /^(For|While|DoWhile|PropertyDefinition|TaggedTemplate)/;

/** In a regular expression and in a text this is the same. */
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What stands in the script for its data at `at`. */
const nameOfData = ({ type }: Node, at: number): string =>
  type === 'TemplateElement' ? `\${${NAME}[${at}]}` : `${NAME}[${at}]`;

/** `"use strict"` and its like are no texts. */
const isDirective = ({ type, directive }: Node): boolean => type === 'ExpressionStatement' && !!directive;

/** What may leave its place: where it is made again and again only an expression that does not keep where it found something. */
function isData(node: Node, isOnce: boolean): boolean {
  const flags = expressionOf(node)?.flags;
  if (flags !== undefined) return isOnce || !/[gy]/.test(flags);
  if (!isOnce || (!isPlain(node) && node.type !== 'TemplateElement')) return false;
  const value = readValue(node);
  return typeof value !== 'string' || !CODED.test(value);
}

/**
 * Data and the texts of templates that are made once, when the script runs, not in a function within the script's own; and expressions. In
 * order, none within another.
 */
function findData(node: Node, code: string, depth = 0): Node[] {
  if (isDirective(node)) return [];
  const isAgain = REPEATED.test(node.type);
  const inner = depth + (isAgain ? 2 : node.type.includes('Function') ? 1 : 0);
  if (isData(node, inner < 2)) {
    const letters = inAscii(code.slice(node.start, node.end)).length;
    if (letters - nameOfData(node, 100).length >= LEAST_LOST) return [node];
  }
  return childrenOf(node).flatMap((child) => findData(child, code, inner));
}

/**
 * Among the data `/flags/pattern` is an expression, `#` with digits of base 36 a list of small numbers, and `+` with steps of base 36 one of
 * numbers that grow; both pack better so. A text that looks like one stays in the script.
 */
const CODED = /^([#+]|\/([a-z]*)\/)(.*)/s;

/** Numbers from which on a list is worth it. */
const MANY = 64;
const BASE = 36;

function codeOf(node: Node): unknown {
  const { pattern, flags } = expressionOf(node) ?? {};
  if (pattern !== undefined) return `/${flags}/${pattern}`;
  const value = readValue(node);
  if (!Array.isArray(value) || value.length < MANY || !value.every((one) => Number.isInteger(one)))
    return value;
  const numbers = value as number[];
  if (numbers.every((one) => one >= 0 && one < BASE))
    return `#${numbers.map((one) => one.toString(BASE)).join('')}`;
  const steps = numbers.map((one, at) => one - (numbers[at - 1] ?? 0));
  return steps.every((one) => one >= 0) ? `+${steps.map((one) => one.toString(BASE))}` : value;
}

/** Reads what is coded, once. */
const AWAKE = [
  `${NAME}=${NAME}.map(one=>{`,
  `let told=typeof one=="string"&&${CODED}.exec(one);`,
  'if(!told)return one;',
  'let[,code,flags,text]=told,sum=0;',
  `if(code=="#")return Array.from(text,digit=>parseInt(digit,${BASE}));`,
  `return code=="+"?text.split(",").map(step=>sum+=parseInt(step,${BASE})):RegExp(text,flags)});`,
].join('');

/** Letters of data that leave nothing before them in what a packer looks back at. */
const VAST = 20_000;
/** Scripts whose words stand together: those of Russia, of the Far East, of the Arabs; and the share of letters that makes data one's. */
const SCRIPTS = [/[\u0400-\u04ff]/g, /[\u3040-\u9fff\uac00-\ud7af]/g, /[\u0600-\u06ff]/g];
const SHARE = 0.05;

/** What is alike stands together, so that it packs well: vast tables, numbers, then by script expressions (with texts in templates) and lists. */
function likeness(node: Node, text: string): number {
  if (text.length > VAST) return 0;
  if (/^(?:\[[\d,]+\]|"[#+].*)$/.test(text)) return 1;
  const shares = [SHARE, ...SCRIPTS.map((script) => (text.match(script)?.length ?? 0) / text.length)];
  const isExpression = expressionOf(node) || node.type === 'TemplateElement';
  return 2 + shares.indexOf(Math.max(...shares)) * 2 + (isExpression ? 0 : 1);
}

/** A script as a function of its data, in one byte a letter, and the data, a JSON list. Throws where that would change what it does. */
export function putToSleep(code: string): { readonly script: string; readonly data: string } {
  if (code.includes(NAME)) throw new Error(`the script has a ${NAME} of its own`);
  const found = findData(parseAst(code) as unknown as Node, code);
  const texts = found.map((node) => JSON.stringify(codeOf(node)));
  const kinds = found.map((node, at) => likeness(node, texts[at] as string));
  const order = found.map((_, at) => at).sort((one, other) => kinds[one]! - kinds[other]! || one - other);
  const pieces = found.map((node, at) => {
    const before = code.slice(found[at - 1]?.end ?? 0, node.start);
    // `return/a/`, `case"a"`
    return before + (/[\w$]$/.test(before) ? ' ' : '') + nameOfData(node, order.indexOf(at));
  });
  const awake = pieces.join('') + code.slice(found.at(-1)?.end ?? 0);
  if (/String\.raw|\\[^\0-\x7f]/.test(awake))
    throw new Error('the script has a raw template or an escaped letter that is not ASCII');
  return {
    script: `globalThis.asleepInMasthead=${NAME}=>{${AWAKE}${inAscii(awake)}\n}`,
    data: `[${order.map((at) => texts[at]).join(',')}]`,
  };
}
