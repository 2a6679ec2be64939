import ReportCommand

_ = Command.run(CommandLine.arguments)
