import { ICONS, type IconName } from './icons';
import { MARK } from './mark';

/** Decoration beside words or inside a named control. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** Jessi's mark; the launcher is drawn with it by hand first. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      {MARK.map(([Shape, attributes]) => (
        <Shape key={Shape + attributes.class} {...attributes} />
      ))}
    </svg>
  );
}
