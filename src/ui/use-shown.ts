import { useState } from 'preact/hooks'

/**
 * What a control shows: what was tapped while that is being written, then what holds. What could not be kept does not look
 * chosen, and the end of another writing does not put the tap back.
 */
export function useShown<Value>(
  holds: Value,
  onChange: (value: Value) => unknown,
): readonly [shown: Value, change: (value: Value) => void] {
  // A new list each time, also an empty one: then the control is drawn anew, and the browser's own tick goes.
  const [tapped, setTapped] = useState<readonly Value[]>([])
  const [shown = holds] = tapped
  const write = async (value: Value) => {
    const own = [value]
    setTapped(own)
    try {
      await onChange(value)
    } finally {
      setTapped((newest) => (newest === own ? [] : newest))
    }
  }
  return [shown, (value) => void write(value)]
}
