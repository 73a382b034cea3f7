import './wording.css'

/** What a public document says, with its name. */
export function Wording({ source, text }: { readonly source: string; readonly text: string }) {
  return (
    <div class="wording">
      <p class="wording-source">{source}</p>
      <p>{text}</p>
    </div>
  )
}
