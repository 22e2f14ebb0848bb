internal import ArgumentParser

/// The flag of commands that take long.
struct ProgressOptions: ParsableArguments {
    @Option(help: "How to show progress on standard error: auto, plain, json or none.")
    var progress = ProgressMode.auto
}
