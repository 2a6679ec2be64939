/// What two versions of a text have in common: the bytes at the beginning, and those at the end.
public struct CommonEnds: Sendable {
  private let head: Int
  /// Where in the new text the common end begins.
  private let tail: Int
  private let delta: Int

  /// Compares two versions; eight bytes at a time.
  public init(_ old: SourceText, _ new: SourceText) {
    let shorter = min(old.count, new.count)
    head = old.bytes.span.commonHead(new.bytes.span, limit: shorter)
    tail = new.count - old.bytes.span.commonTail(new.bytes.span, limit: shorter - head)
    delta = new.count - old.count
  }

  /// What a change left of a text that is `count` bytes long now.
  public init(_ change: TextChange, count: Int) {
    head = Int(change.range.start)
    tail = min(count, Int(change.range.start) + change.count)
    delta = change.delta
  }

  /// Where the bytes from `start` to `end` of the new text began in the old one; nil where they are not wholly in common.
  func old(_ start: Int, _ end: Int) -> Int? {
    if end <= head { return start }
    return start >= tail ? start - delta : nil
  }
}
