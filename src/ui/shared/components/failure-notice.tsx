// The notice of something that failed and can be tried again.

interface FailureNoticeProps {
  readonly heading: string;
  /** What happened and what to do. */
  readonly text: string;
  /** The words on the button. */
  readonly retry: string;
  onRetry(): void;
}

export function FailureNotice({ heading, text, retry, onRetry }: FailureNoticeProps) {
  return (
    <div class="notice tone-red" role="alert">
      <h2>{heading}</h2>
      <p>{text}</p>
      <button type="button" class="plain" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}
