internal import ArgumentParser

/// The flag of every command that has a form for programs.
struct OutputOptions: ParsableArguments {
    @Flag(help: "JSON instead of text for people.")
    var json = false
}
