/** Classes that are assembled from parts: more methods than a file should have, and still one class. */

/**
 * Gives a class the methods and getters of its parts. A part is an object of methods, in a file of its own, that `satisfies
 * ThisType<Class>`; the class declares them by an interface of its own name that extends the types of the parts. A method that
 * resolves with an object of the class itself is not `async`: the compiler would have to know the class to type the part.
 *
 * @throws {TypeError} if a part has a name that the class or another part has already.
 */
export function assemble(
  target: { readonly name: string; readonly prototype: object },
  ...parts: readonly object[]
): void {
  for (const part of parts) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(part))) {
      if (name in target.prototype) throw new TypeError(`${target.name}.${name} is defined twice`);
      Object.defineProperty(target.prototype, name, { ...descriptor, enumerable: false });
    }
  }
}
