import type { Scene } from './scene.ts';

/** Works a value out at most once for a scene: a scene is one moment, so that it cannot change meanwhile. */
export function oncePerScene<Value>(work: (scene: Scene) => Value): (scene: Scene) => Value {
  const known = new WeakMap<Scene, { value: Value }>();
  return (scene) => {
    const found = known.get(scene) ?? { value: work(scene) };
    known.set(scene, found);
    return found.value;
  };
}
