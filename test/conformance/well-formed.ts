/** saxes as the oracle of what is XML: it accepts nothing that is not well-formed. */
import { SaxesParser } from 'saxes';

/** @throws saxes' error, when it is not well-formed with namespaces */
export function checkWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** What the parser refuses although it is XML: that may declare entities. */
export function isRefusedByDesign(xml: string): boolean {
  return xml.includes('<!DOCTYPE');
}
