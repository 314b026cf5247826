import type { SourceElement } from './xml/tree.ts';

/** Returns the given object from its constructor, so that a subclass adds its private field to that object. */
class Same {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the whole point of this class
    return object;
  }
}

/**
 * Remembers the element that an object was read from, in a private field put on the object itself.
 *
 * Nothing sees it: not `console.log`, not a deep comparison, not JSON, not a spread. A WeakMap would do the same at ten
 * times the cost (500 ns an object against 50), which is most of the time that parsing takes.
 */
class Origin extends Same {
  readonly #element: SourceElement;

  constructor(object: object, element: SourceElement) {
    super(object);
    this.#element = element;
  }

  static of(object: object): SourceElement | undefined {
    return #element in object ? object.#element : undefined;
  }
}

/** Notes that the object stands for the element. An object has one origin, given once. */
export function setOrigin(object: object, element: SourceElement): void {
  new Origin(object, element);
}

/** The element that the object was read from, if it was read. */
export function originOf(object: unknown): SourceElement | undefined {
  return typeof object === 'object' && object !== null ? Origin.of(object) : undefined;
}
