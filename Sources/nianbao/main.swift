import ReportCommand

// The command line; it ends the process with its status.
Command.main()
