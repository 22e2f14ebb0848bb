internal import ArgumentParser
internal import Transparency

/// `parley bench hash`: the yardstick of `verify`: SHA-256 over so many bytes, on one core.
struct BenchHashCommand: ParsableCommand {
    private static let pieceBytes = 1 << 20

    static let configuration = CommandConfiguration(
        commandName: "hash", abstract: "Hash so many bytes on one core; print bytes a second.")

    @Option(help: "How many bytes.")
    var bytes: Int

    func run() throws {
        let piece = (0..<Self.pieceBytes).map { UInt8(truncatingIfNeeded: $0 &* 131) }
        var folded: UInt8 = 0
        let start = ContinuousClock.now
        for _ in 0..<max(1, bytes / Self.pieceBytes) { folded ^= Fingerprint.sha256(piece)[0] }
        let elapsed = ContinuousClock.now - start
        let microseconds = elapsed.components.seconds * 1_000_000 + elapsed.components.attoseconds / 1_000_000_000_000
        Terminal.say("hashes folded to \(folded)")
        Terminal.result(
            "\(Int64(max(1, bytes / Self.pieceBytes) * Self.pieceBytes) * 1_000_000 / max(1, microseconds))")
    }
}
