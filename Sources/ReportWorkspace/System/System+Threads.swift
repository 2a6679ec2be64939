import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension System {
  /// How many threads can run at once.
  public static var cores: Int { max(1, min(256, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The results of `work` for 0..<count, in this order, computed on all cores. Plain threads, because the start-up of
  /// the task runtime would be half of a short run; a thread that cannot be had is done without.
  public static func onAllCores<Result: Sendable>(
    _ count: Int, cores: Int = System.cores, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let crew = Crew(count: count, work: work)
    var threads: [pthread_t] = []
    for _ in 1..<max(1, min(cores, count)) {
      guard let thread = start({ crew.join() }) else { break }
      threads.append(thread)
    }
    crew.join()
    for thread in threads { _ = pthread_join(thread, nil) }
    return crew.resultsInOrder
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let task = unsafe Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let failure = unsafe pthread_create(
        &thread, nil,
        { argument in
          unsafe Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().body()
          return nil
        }, task.toOpaque())
    #else
      var thread = pthread_t()
      let failure = unsafe pthread_create(
        &thread, nil,
        { argument in
          guard let argument = unsafe argument else { return nil }
          unsafe Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().body()
          return nil
        }, task.toOpaque())
    #endif
    guard failure == 0 else {
      unsafe task.release()
      return nil
    }
    return thread
  }
}

private final class ThreadBody: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Threads that take the next index until none is left.
private final class Crew<Result: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Result
  private let next = Atomic<Int>(0)
  private let results = Mutex<[(index: Int, result: Result)]>([])

  init(count: Int, work: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.work = work
  }

  func join() {
    var mine: [(index: Int, result: Result)] = []
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { break }
      mine.append((index, work(index)))
    }
    results.withLock { [mine] in $0 += mine }
  }

  var resultsInOrder: [Result] {
    results.withLock { $0.sorted { $0.index < $1.index }.map(\.result) }
  }
}
