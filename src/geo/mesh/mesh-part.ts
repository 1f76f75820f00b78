import type { Mesh } from './mesh.ts';

/**
 * The same mesh with only some of its triangles. Marching it gives the edges that lie in them: what two fronts
 * differ by in area, if they differ nowhere else. Edges and nodes keep their numbers.
 */
export function meshPart(mesh: Mesh, triangles: readonly number[]): Mesh {
  const { triangulation } = mesh;
  const corners = new Uint32Array(3 * triangles.length);
  const edgeOf = new Int32Array(3 * triangles.length);
  const across = new Int32Array(3 * triangles.length).fill(-1);
  const edgesFrom = new Int32Array(triangles.length + 1);
  const edgesIn: number[] = [];
  triangles.forEach((triangle, index) => {
    corners.set(triangulation.corners.subarray(3 * triangle, 3 * triangle + 3), 3 * index);
    edgeOf.set(triangulation.edgeOf.subarray(3 * triangle, 3 * triangle + 3), 3 * index);
    edgesIn.push(...mesh.edgesIn.subarray(mesh.edgesFrom[triangle], mesh.edgesFrom[triangle + 1]));
    edgesFrom[index + 1] = edgesIn.length;
  });
  return {
    ...mesh,
    triangulation: { ...triangulation, corners, edgeOf, across, triangleCount: triangles.length },
    edgesFrom,
    edgesIn: Int32Array.from(edgesIn),
  };
}
