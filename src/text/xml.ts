import { Parser } from 'htmlparser2';
import { checkDepth } from './nesting.ts';

/** An element of a small XML file; names are local ones, without their prefix. */
export interface XmlElement {
  readonly name: string;
  attribute(name: string): string | null;
  /** Children with this name, in order. */
  all(name: string): readonly XmlElement[];
  first(name: string): XmlElement | null;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | null {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1] ?? null;
}

/** Reads a file without its text. External entities are not followed. @throws TextError where it nests too deep */
export function readXml(content: string): XmlElement {
  interface Open extends XmlElement {
    readonly children: Open[];
  }
  const element = (name: string, attributes: Readonly<Record<string, string>>): Open => {
    const children: Open[] = [];
    return {
      name,
      children,
      attribute: (key) => attributeOf(attributes, key),
      all: (key) => children.filter((child) => child.name === key),
      first: (key) => children.find((child) => child.name === key) ?? null,
    };
  };
  const document = element('', {});
  const stack: Open[] = [document];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const opened = element(localName(name), attributes);
        stack.at(-1)?.children.push(opened);
        stack.push(opened);
        checkDepth(stack.length);
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(content);
  parser.end();
  return document.children[0] ?? document;
}
