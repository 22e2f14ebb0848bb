internal import ArgumentParser

/// How long work shows how far it is.
enum ProgressMode: String, ExpressibleByArgument, CaseIterable {
    /// A bar on a terminal, else nothing.
    case auto
    /// A line now and then.
    case plain
    /// One JSON object a step.
    case json
    /// Nothing.
    case none
}
