public enum JSON: Sendable, Hashable { case null }
