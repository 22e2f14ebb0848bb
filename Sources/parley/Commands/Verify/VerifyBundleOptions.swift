internal import ArgumentParser
internal import EventSourcing
internal import Transparency

/// Options of `parley verify BUNDLE`.
struct VerifyBundleOptions: ParsableArguments {
    @Option(help: "The negotiation that it has to be, by its id.")
    var negotiation: String?

    @Option(help: "Seconds by which the clocks of log and witnesses may differ.")
    var clockTolerance: UInt64 = BundleOptions.defaultClockTolerance

    @Option(help: "New file for two checkpoints that contradict each other, if such are found.")
    var evidence = "fork-evidence.txt"

    @Flag(help: "Accept that nothing shows whether later events exist.")
    var allowIncomplete = false

    func validate() throws {
        guard negotiation == nil || negotiation.flatMap(StreamID.init) != nil else {
            throw ValidationError("--negotiation is the id of a negotiation.")
        }
    }
}
