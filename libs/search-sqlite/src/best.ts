/** The `limit` numbers with the highest scores, best first; equals in order of the number. A heap with the worst on top. */
export function best(docnos: Uint32Array, scores: Float32Array, limit: number): number[] {
  const worse = (a: number, b: number) => scores[a]! - scores[b]! || b - a;
  const heap: number[] = [];
  for (let i = 0; i < docnos.length; i++) {
    const docno = docnos[i]!;
    if (heap.length < limit) rise(heap, docno, worse);
    else if (scores[docno]! > scores[heap[0]!]!) sink(heap, docno, worse);
  }
  return heap.sort((a, b) => worse(b, a));
}

type Order = (a: number, b: number) => number;

function rise(heap: number[], docno: number, worse: Order): void {
  let at = heap.push(docno) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (worse(heap[parent]!, docno) <= 0) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = docno;
}

/** Puts `docno` in place of the worst. */
function sink(heap: number[], docno: number, worse: Order): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && worse(heap[child + 1]!, heap[child]!) < 0) child++;
    if (worse(docno, heap[child]!) <= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = docno;
}
