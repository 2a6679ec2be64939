/// The program.
public enum Nianbao {
  /// Its version, as `--version` and the server's `initialize` give it.
  public static let version = "0.1.0"
}
