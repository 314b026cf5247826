/** What has a configuration, as XML and as an object: a part of classes. */
import { type Documents, parseXML } from './lazy.ts';

/** What libvirt describes by an XML document. */
export interface Described<Config, Options> {
  /** Its configuration as an object: getXMLDesc(), parsed. Takes the options of getXMLDesc(). */
  getConfig(options?: Options): Promise<Config>;
}

interface WithXML {
  getXMLDesc(options?: object): Promise<string>;
}

/** The part of a class that is Described by a document of this name. */
export function described<Name extends keyof Documents>(document: Name): Described<Documents[Name], object> {
  return {
    async getConfig(options) {
      return parseXML(document, await this.getXMLDesc(options));
    },
  } satisfies Described<Documents[Name], object> & ThisType<WithXML>;
}
