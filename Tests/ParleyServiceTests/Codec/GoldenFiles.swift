import Bargaining
import EventSourcing
import Foundation
import ParleyService

/// The checked-in bytes of one event of every type and version. Old files stay for ever.
enum GoldenFiles {
    /// The folder of negotiations.
    static let negotiations = "Golden"
    /// The folder of the families.
    static let families = "GoldenStreams"

    private static func folder(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    }

    /// The bytes of a file; throws where it is missing. With `PARLEY_WRITE_GOLDEN=1` a missing file is written first, an
    /// existing one never changed.
    static func bytes(
        of type: EventType, version: UInt16, in name: String = negotiations, writing made: [UInt8]
    ) throws -> [UInt8] {
        let file = folder(name).appending(path: "\(type).v\(version).json")
        if ProcessInfo.processInfo.environment["PARLEY_WRITE_GOLDEN"] == "1",
            !FileManager.default.fileExists(atPath: file.path)
        {
            try Data(made).write(to: file)
        }
        return [UInt8](try Data(contentsOf: file))
    }

    /// The names of all files.
    static func names(in name: String = negotiations) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder(name).path).sorted()
    }

    /// The envelope of a golden event: every third one is published.
    static func envelope(_ index: Int) -> EventEnvelope {
        EventEnvelope(
            seat: index % 3 == 0 ? nil : Sample.seat,
            command: CommandID(Sample.uuid("0198a000-0000-8000-8000-00000000c001")), ordinal: index % 2, count: 2,
            fingerprint: RequestFingerprint(hexadecimal: String(repeating: "9f", count: 32)),
            causation: index % 2 == 0 ? nil : EventID(Sample.uuid("0198a000-0000-8000-8000-00000000e001")),
            correlation: Sample.uuid("0198a000-0000-7000-8000-00000000c0de"),
            provenance: index % 3 == 0
                ? .published(
                    PublishedProvenance(
                        sequence: index + 1, statedType: "other", sources: [0, 2], isFromKnowledge: true, note: "备注",
                        round: 0, deadline: Sample.day("2026-12-31"), expires: Sample.moment("2026-05-01"),
                        conditions: ["a vote"], supersedes: "the award of May", isVague: true, isBinding: true,
                        isImposed: true, isUnilateral: true)) : .witnessed,
            disclosures: index % 2 == 0 ? [] : ["remark"])
    }

    /// The time of a golden event: every form in turn.
    static func occurredAt(_ index: Int) -> OccurredAt {
        let forms: [OccurredAt] = [
            .day(Sample.day("2026-04-12")), .instant(Timestamp(microseconds: 1_775_975_400_000_000)),
            .month(year: 2023, month: 10), .year(2023), .unknown,
            .instant(Timestamp(microseconds: 1_775_975_400_000_001)),
        ]
        return forms[index % forms.count]
    }
}
