internal import Bargaining
internal import EventSourcing
internal import Foundation

extension TimeZoneRules {
    /// The first instant whose offset is told: 1970-01-01T00:00:00Z. Before it the zone's offset of that instant stands.
    private static let firstSecond: Int64 = 0
    /// The last one: 2100-01-01T00:00:00Z, the end of ``LocalDay``.
    private static let lastSecond: Int64 = 4_102_444_800

    /// Every offset that a zone has between 1970 and 2100; that of ``unknownOffsetSeconds`` for `nil` and unknown zones.
    ///
    /// Complexity: O(1) after the first time for a zone.
    func offsets(of zone: String?) -> UTCOffsets {
        guard let zone, let rules = TimeZone(identifier: zone) else {
            return UTCOffsets(initialSeconds: Int(Self.unknownOffsetSeconds))
        }
        if let known = knownOffsets(of: zone) { return known }
        var date = Date(timeIntervalSince1970: Double(Self.firstSecond))
        let initial = rules.secondsFromGMT(for: date)
        var current = initial
        var changes: [UTCOffsets.Change] = []
        while let next = rules.nextDaylightSavingTimeTransition(after: date), next > date {
            date = next
            let second = Int64(next.timeIntervalSince1970.rounded(.down))
            guard second < Self.lastSecond else { break }
            let offset = rules.secondsFromGMT(for: next)
            guard offset != current else { continue }
            changes.append(UTCOffsets.Change(from: Timestamp(microseconds: second * 1_000_000), seconds: offset))
            current = offset
        }
        let offsets = UTCOffsets(initialSeconds: initial, changes: changes)
        remember(offsets, of: zone)
        return offsets
    }
}
