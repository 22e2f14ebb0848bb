import Bargaining
import EventSourcing
import Foundation
import Testing

@testable import ParleyService

@Suite struct TextTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
            (1_776_000_000_000_001, "2026-04-12T13:20:00.000001Z"),
            (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
        ] as [(Int64, String)])
    func `an instant is written in UTC with microseconds`(microseconds: Int64, text: String) {
        #expect(TimestampText.format(Timestamp(microseconds: microseconds)) == text)
        #expect(TimestampText.parse(text) == Timestamp(microseconds: microseconds))
    }

    @Test func `instants survive writing and reading`() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = TestGenerator(seed: seed)
        for _ in 0..<20_000 {
            let instant = Timestamp(microseconds: generator.number(in: TimestampText.earliest...TimestampText.latest))
            #expect(TimestampText.parse(TimestampText.format(instant)) == instant, "seed \(seed)")
        }
    }

    @Test func `base64url agrees with Foundation's base 64`() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = TestGenerator(seed: seed)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
            let expected = Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
                .replacing("=", with: "")
            let encoded = Base64URL.encode(bytes)
            #expect(String(decoding: encoded, as: UTF8.self) == expected, "seed \(seed)")
            #expect(Base64URL.decode(encoded) == bytes)
        }
        for wrong in ["A", "AB=", "A+", "A/", "AB", "é"] {
            #expect(Base64URL.decode(Array(wrong.utf8)) == nil, "\(wrong)")
        }
    }

    @Test(arguments: [
        ("2026-04-12T16:00:00Z", "Asia/Shanghai", "2026-04-13T00:00"),
        ("2026-03-29T00:59:59Z", "Europe/Stockholm", "2026-03-29T01:59"),
        ("2026-03-29T01:00:00Z", "Europe/Stockholm", "2026-03-29T03:00"),
        ("2026-04-12T11:59:00Z", "No/Such_Zone", "2026-04-11T23:59"),
    ])
    func `local time follows the zone`(instant: String, zone: String, local: String) throws {
        let rules = TimeZoneRules()
        let moment = rules.localMoment(of: try #require(TimestampText.parse(instant)), in: zone)
        #expect(moment.description == local)
        #expect(rules.localMoment(of: try #require(TimestampText.parse(instant)), in: zone) == moment)
    }

    @Test(arguments: [
        ("2026-04-12", "Asia/Shanghai", "2026-04-12T15:59:59.999999Z"),
        ("2026-03-29", "Europe/Stockholm", "2026-03-29T21:59:59.999999Z"),
        ("2026-10-25", "Europe/Stockholm", "2026-10-25T22:59:59.999999Z"),
        ("2026-04-12", nil, "2026-04-13T11:59:59.999999Z"),
    ])
    func `a day ends where its zone ends it`(day: String, zone: String?, end: String) throws {
        let day = OccurredAt.day(try #require(LocalDay(day)))
        #expect(TimeZoneRules().latestInstant(of: day, in: zone) == TimestampText.parse(end))
    }

    @Test func `a month and a year end with their last day, and what is not known has no end`() {
        let rules = TimeZoneRules()
        #expect(
            rules.latestInstant(of: .month(year: 2024, month: 2), in: "Asia/Shanghai")
                == TimestampText.parse("2024-02-29T15:59:59.999999Z"))
        #expect(
            rules.latestInstant(of: .month(year: 2023, month: 12), in: "Asia/Shanghai")
                == TimestampText.parse("2023-12-31T15:59:59.999999Z"))
        #expect(
            rules.latestInstant(of: .year(2023), in: "Asia/Shanghai")
                == TimestampText.parse("2023-12-31T15:59:59.999999Z"))
        #expect(rules.latestInstant(of: .unknown, in: "Asia/Shanghai") == nil)
    }
}
