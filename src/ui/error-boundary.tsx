import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'

export interface ErrorBoundaryProps {
  readonly children: ComponentChildren
  /** Drawn instead of what failed; `retry` draws the children again. */
  readonly fallback: (error: Error, retry: () => void) => ComponentChildren
  readonly onError?: (error: Error) => void
}

/** Keeps a fault in one part of the page from emptying all of it. */
export function ErrorBoundary({ children, fallback, onError }: ErrorBoundaryProps) {
  const [fault, retry] = useErrorBoundary((thrown: unknown) => onError?.(asError(thrown)))
  return <>{fault === undefined ? children : fallback(asError(fault), retry)}</>
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
