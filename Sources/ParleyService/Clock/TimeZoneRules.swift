internal import Bargaining
internal import EventSourcing
internal import Foundation
internal import Synchronization

/// Local time at the place of bargaining, by the IANA time zone database.
///
/// Foundation knows the zones; what it says is remembered until the zone's next change, so that an act on the hot path
/// asks it at most once a day and zone.
public final class TimeZoneRules: Sendable {
    /// Offset assumed where the zone is not known: UTC−12, the last place on earth where a day ends.
    static let unknownOffsetSeconds: Int64 = -12 * 3_600

    private static let maximumZones = 1_000
    private static let secondsPerDay: Int64 = 86_400

    /// The rules shared by a process.
    public static let shared = TimeZoneRules()

    private struct Span {
        let seconds: Range<Int64>
        let offset: Int64
    }

    /// The span last asked for, by zone; guarded by the lock.
    private let spans = Mutex<[String: Span]>([:])
    /// Every offset of the zones asked for, by zone; guarded by the lock.
    private let histories = Mutex<[String: UTCOffsets]>([:])

    init() {}

    /// Whether a name is a zone of the database.
    public func isKnown(_ zone: String) -> Bool {
        TimeZone(identifier: zone) != nil
    }

    /// Seconds that local time is ahead of UTC at an instant; ``unknownOffsetSeconds`` for `nil` and unknown zones.
    func offsetSeconds(of zone: String?, at instant: Timestamp) -> Int64 {
        guard let zone else { return Self.unknownOffsetSeconds }
        let second = Self.floorDivide(instant.microseconds, by: 1_000_000)
        if let offset = spans.withLock({ $0[zone].flatMap { $0.seconds.contains(second) ? $0.offset : nil } }) {
            return offset
        }
        guard let rules = TimeZone(identifier: zone) else { return Self.unknownOffsetSeconds }
        let date = Date(timeIntervalSince1970: Double(second))
        let offset = Int64(rules.secondsFromGMT(for: date))
        let nextChange = rules.nextDaylightSavingTimeTransition(after: date)
            .map { Int64($0.timeIntervalSince1970.rounded(.down)) }
        let end = min(second + Self.secondsPerDay, nextChange ?? .max)
        if end > second {
            spans.withLock { spans in
                if spans.count >= Self.maximumZones { spans.removeAll() }
                spans[zone] = Span(seconds: second..<end, offset: offset)
            }
        }
        return offset
    }

    /// The local day and minute of an instant; the ends of the calendar (1900, 2099) for instants beyond it.
    func localMoment(of instant: Timestamp, in zone: String?) -> LocalMoment {
        let seconds =
            Self.floorDivide(instant.microseconds, by: 1_000_000) + offsetSeconds(of: zone, at: instant)
        let days = Self.floorDivide(seconds, by: Self.secondsPerDay)
        let minute = Int((seconds - days * Self.secondsPerDay) / 60)
        let civil = CalendarDay.civil(daysSinceEpoch: days)
        guard let day = LocalDay(year: Int(civil.year), month: Int(civil.month), day: Int(civil.day)),
            let moment = LocalMoment(day: day, minute: minute)
        else { return civil.year < 1_900 ? Self.firstMoment : Self.lastMoment }
        return moment
    }

    /// The last instant at which something can have happened; `nil` where nothing is known (DESIGN §11).
    func latestInstant(of occurredAt: OccurredAt, in zone: String?) -> Timestamp? {
        switch occurredAt {
        case .instant(let instant): instant
        case .day(let day): endOfDay(Int64(day.daysSinceEpoch), in: zone)
        case .month(let year, let month):
            endOfDay(
                CalendarDay.daysSinceEpoch(
                    year: Int64(month == 12 ? year + 1 : year), month: Int64(month == 12 ? 1 : month + 1), day: 1) - 1,
                in: zone)
        case .year(let year):
            endOfDay(CalendarDay.daysSinceEpoch(year: Int64(year), month: 12, day: 31), in: zone)
        case .unknown: nil
        }
    }

    /// The last instant of a local moment: of its minute, or of its day.
    func latestInstant(of moment: LocalMoment, in zone: String?) -> Timestamp {
        let day = Int64(moment.day.daysSinceEpoch)
        guard let minute = moment.minute else { return endOfDay(day, in: zone) }
        return instant(localMicroseconds: day * CalendarDay.microseconds + Int64(minute + 1) * 60_000_000 - 1, in: zone)
    }

    /// The offsets of a zone, if they were computed before.
    func knownOffsets(of zone: String) -> UTCOffsets? {
        histories.withLock { $0[zone] }
    }

    /// Keeps the offsets of a zone.
    func remember(_ offsets: UTCOffsets, of zone: String) {
        histories.withLock { histories in
            if histories.count >= Self.maximumZones { histories.removeAll() }
            histories[zone] = offsets
        }
    }

    private func endOfDay(_ daysSinceEpoch: Int64, in zone: String?) -> Timestamp {
        instant(localMicroseconds: (daysSinceEpoch + 1) * CalendarDay.microseconds - 1, in: zone)
    }

    private func instant(localMicroseconds: Int64, in zone: String?) -> Timestamp {
        // The offset that holds at about that time; where the clock is put back it is the later of the two readings.
        let guess = Timestamp(microseconds: localMicroseconds - Self.unknownOffsetSeconds * 1_000_000)
        var offset = offsetSeconds(of: zone, at: guess)
        offset = offsetSeconds(of: zone, at: Timestamp(microseconds: localMicroseconds - offset * 1_000_000))
        return Timestamp(microseconds: localMicroseconds - offset * 1_000_000)
    }

    private static func floorDivide(_ value: Int64, by divisor: Int64) -> Int64 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    private static let firstMoment = moment(year: 1900, month: 1, day: 1, minute: 0)
    private static let lastMoment = moment(year: 2099, month: 12, day: 31, minute: 1_439)

    private static func moment(year: Int, month: Int, day: Int, minute: Int) -> LocalMoment {
        guard let day = LocalDay(year: year, month: month, day: day), let moment = LocalMoment(day: day, minute: minute)
        else { preconditionFailure("the ends of the calendar are days") }
        return moment
    }
}
