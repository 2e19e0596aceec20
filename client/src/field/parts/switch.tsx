import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  /** What it means, in plain words. */
  hint: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export function Switch({ label, hint, checked, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <label className="switch">
      <span className="switch-words">
        <span className="switch-label">{label}</span>
        <span className="hint" id={id}>
          {hint}
        </span>
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-describedby={id}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
