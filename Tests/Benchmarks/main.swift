Benchmarks.run(CommandLine.arguments.dropFirst().map { $0 })
