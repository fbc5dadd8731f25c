import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { withEmoji } from '../blocks/mrkdwn.tsx';
import { Menu } from '../parts/menu.tsx';
import { Asking } from './asking.tsx';
import { type ElementProps, useField } from './field.ts';

/** A Block Kit overflow menu. */
export function OverflowElement({ block, element }: ElementProps): JSX.Element {
  const { change, isPending } = useField({ block, element });
  const [asked, setAsked] = useState<string | null>(null);
  const items = (element.options ?? []).map((option) => ({
    label: withEmoji(option.text.text),
    detail: option.description?.text,
    choose: () => {
      if (option.url !== undefined) open(option.url, '_blank', 'noreferrer');
      if (element.confirm === undefined) change(option.value);
      else setAsked(option.value);
    },
  }));
  return (
    <>
      <Menu
        face="⋯"
        label="More choices"
        buttonClass="button overflow"
        items={items}
        isDisabled={isPending}
      />
      {asked !== null && element.confirm !== undefined && (
        <Asking
          confirm={element.confirm}
          onConfirm={() => {
            setAsked(null);
            change(asked);
          }}
          onDeny={() => setAsked(null)}
        />
      )}
    </>
  );
}
