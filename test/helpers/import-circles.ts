// Files that import each other in a circle, so that none of them can be read, moved or tested without the others.
import type { Metafile } from "./dependency-rule";

/**
 * The files of each circle, in alphabetical order; circles that share a file are one. A file that imports itself is a
 * circle of one. Tarjan's algorithm for strongly connected components (SIAM Journal on Computing 1(2), 1972).
 */
export function circlesOf({ inputs }: Metafile): string[][] {
  const circles: string[][] = [];
  const numberOf = new Map<string, number>();
  const lowestOf = new Map<string, number>();
  const stack: string[] = [];
  const importsOf = (path: string) =>
    (inputs[path]?.imports ?? []).map((imported) => imported.path).filter((imported) => imported in inputs);

  const visit = (path: string): number => {
    const number = numberOf.size;
    let lowest = number;
    numberOf.set(path, number);
    lowestOf.set(path, number);
    stack.push(path);
    for (const imported of importsOf(path)) {
      if (!numberOf.has(imported)) lowest = Math.min(lowest, visit(imported));
      else if (stack.includes(imported)) lowest = Math.min(lowest, lowestOf.get(imported) ?? lowest);
      lowestOf.set(path, lowest);
    }
    if (lowest === number) {
      const component = stack.splice(stack.indexOf(path));
      if (component.length > 1 || importsOf(path).includes(path)) circles.push(component.sort());
    }
    return lowest;
  };
  for (const path of Object.keys(inputs)) if (!numberOf.has(path)) visit(path);
  return circles;
}
