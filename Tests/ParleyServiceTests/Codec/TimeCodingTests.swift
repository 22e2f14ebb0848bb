import Bargaining
import EventSourcing
import Foundation
import StrictJSON
import Testing

@testable import ParleyService

struct TimeCodingTests {
    // From 1583: before, Foundation counts by the Julian calendar, RFC 3339 by the Gregorian one.
    @Test func `instants are written as Foundation writes them and read back`() throws {
        var random = SeededGenerator(seed: 5)
        let style = Date.ISO8601FormatStyle()
        for _ in 0..<2_000 {
            let seconds = Int64.random(in: -12_212_553_600...253_402_300_799, using: &random)
            let text = TimestampText.format(Timestamp(microseconds: seconds * 1_000_000))
            let whole = style.format(Date(timeIntervalSince1970: Double(seconds)))
            #expect(text == whole.dropLast() + ".000000Z")
            #expect(TimestampText.parse(text) == Timestamp(microseconds: seconds * 1_000_000))
        }
        #expect(TimestampText.format(Timestamp(microseconds: -1)) == "1969-12-31T23:59:59.999999Z")
        #expect(TimestampText.parse("1969-12-31T23:59:59.999999Z") == Timestamp(microseconds: -1))
        #expect(TimestampText.parse("1970-01-01T08:00:00.5+08:00") == Timestamp(microseconds: 500_000))
    }

    @Test(arguments: [
        "", "2026-04-12", "2026-04-12T06:30Z", "2026-04-12T06:30:00", "2026-02-29T06:30:00Z", "2026-13-01T00:00:00Z",
        "2026-04-12T24:00:00Z", "2026-04-12T06:60:00Z", "2026-06-30T23:59:60Z", "2026-04-12T06:30:00.Z",
        "2026-04-12T06:30:00.1234567Z", "2026-04-12 06:30:00Z", "2026-04-12T06:30:00+0800", "2026-04-12T06:30:00Zx",
        "２026-04-12T06:30:00Z", "+026-04-12T06:30:00Z",
    ])
    func `anything but an RFC 3339 instant is refused`(_ text: String) {
        #expect(TimestampText.parse(text) == nil)
    }

    @Test(arguments: [
        #"{}"#, #"{"day":"2026-04-12","year":"2026"}"#, #"{"day":"2026-02-30"}"#, #"{"month":"2026-13"}"#,
        #"{"month":"2026-04-12"}"#, #"{"year":"26"}"#, #"{"year":"2026-04"}"#, #"{"date":"2026-04-12"}"#, #""2026""#,
    ])
    func `a time in no known form is refused`(_ json: String) throws {
        let cursor = JSONCursor(try JSONReader.parse(Array(json.utf8), limits: .request))
        #expect(throws: CodingFault.self) { try OccurredAtCoding.read(cursor, as: .request) }
    }

    @Test(arguments: [
        #"{"zh":"a","en":"b"}"#, #"{"zh":"a"}"#, #"{"en":"b"}"#, #"{"text":"c"}"#,
    ])
    func `titles keep the languages they came in`(_ json: String) throws {
        let title = try TitleCoding.read(
            JSONCursor(try JSONReader.parse(Array(json.utf8), limits: .request)), as: .request)
        var writer = JSONWriter()
        TitleCoding.write(title, to: &writer)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
    }

    @Test(arguments: [#"{}"#, #"{"zh":"a","text":"b"}"#, #"{"zh":""}"#, #"{"fr":"x"}"#, #"{"zh":null}"#])
    func `a title in no known form is refused`(_ json: String) throws {
        let cursor = JSONCursor(try JSONReader.parse(Array(json.utf8), limits: .request))
        #expect(throws: CodingFault.self) { try TitleCoding.read(cursor, as: .request) }
    }

    @Test(arguments: ["Cafe\u{301}", "\u{202E}abc", "a\nb", "a\u{0}b\u{85}", ""])
    func `what is stored is read as it is, whatever requests may hold`(_ text: String) throws {
        let json = JSONValue.object(["zh": .string(text)])
        guard case .zh(let read) = try TitleCoding.read(JSONCursor(json), as: .stored) else {
            Issue.record("another title")
            return
        }
        #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
        guard text != "Cafe\u{301}" else { return }
        #expect(throws: CodingFault.self) { try TitleCoding.read(JSONCursor(json), as: .request) }
    }
}
