import Bargaining
import EventSourcing
import Foundation
import StrictJSON
import Testing

@testable import ParleyService

struct HistoryReaderTests {
    @Test(arguments: HistoryFixture.published)
    func `a published history is read whole`(_ id: String) throws {
        let bytes = try HistoryFixture.bytes(id)
        let file = try HistoryReader.read(bytes)
        #expect(file.id == id)
        let foundation = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(file.events.count == (foundation["events"] as? [Any])?.count)
        #expect(file.items.count == (foundation["items"] as? [Any])?.count)
        #expect(file.votes.count == ((foundation["vote"] as? [Any])?.count ?? 0))
        #expect(file.outcome.count == (foundation["outcome"] as? [String: Any])?.count)
        #expect(file.gaps.count == (foundation["gaps"] as? [Any])?.count)
        #expect(file.reportedFigures.count == ((foundation["reported_figures"] as? [Any])?.count ?? 0))
    }

    @Test func `the small file with every kind of value is valid`() throws {
        let file = try HistoryReader.read(try HistoryFixture.valid())
        #expect(file.events.count == 7)
        #expect(file.events[1].flags == [.isFinalOffer, .vague])
        #expect(file.events[1].expires == Sample.moment("2023-11-30T18:00"))
    }

    @Test(arguments: HistoryFaults.schema + HistoryFaults.words + HistoryFaults.rules)
    func `a broken file is refused with its place and rule`(_ fault: HistoryFaults.Case) throws {
        let value = try HistoryFixture.changed(fault.change, to: fault.json)
        let found = #expect(throws: HistoryFault.self) { try HistoryReader.read(value) }
        #expect(found?.pointer == fault.pointer, "\(fault)")
        #expect(found?.rule == fault.rule, "\(fault)")
        #expect(found?.expected.en.isEmpty == false && found?.expected.zh.isEmpty == false)
        #expect(found?.byteOffset == nil)
        let again = #expect(throws: HistoryFault.self) { try HistoryReader.read(value.encoded()) }
        #expect(again == found)
    }

    @Test(
        arguments: [
            ("/events/0/seq", "1.0"), ("/events/1/src", "[0.0, 10e-1]"), ("/events/1/round", "1e3"),
            ("/events/1/round", "-0"), ("/vote", nil), ("/reported_figures", nil), ("/gaps", "[]"), ("/outcome", "{}"),
            ("/events/1/expires", "\"2024-02-29\""), ("/events/0/date_approx", "\"1999\""),
            ("/events/3/value/by_item/table/tiers/2/comparator", "\"heavy\""),
            ("/events/3/value/by_item/table/tiers/0/at_most", nil), ("/source/0/url", "\"http://例.cn/路\""),
            ("/events/1/value/amount", "\"-999999999999.999999\""), ("/vote/0/for_percent", "\"100.0\""),
            ("/parties/labour", "[\"Union A\", \"e\u{301}\", \"\u{E9}\"]"), ("/events/2/item", "[\"rate\"]"),
            ("/events/2/value", #"{"kind":"package","by_item":{"rate":{"kind":"text","text":"x"}}}"#),
        ] as [(String, String?)])
    func `what the rules allow is not refused`(_ pointer: String, _ json: String?) throws {
        _ = try HistoryReader.read(try HistoryFixture.changed(pointer, to: json))
    }

    @Test(arguments: [
        ("", "format-7.1", 0, ""), ("nul", "format-7.1", 3, ""), ("{\"id\": }", "format-7.1", 7, "/id"),
        ("{\"id\": \"x\"", "format-7.1", 10, ""), ("{} x", "format-7.1", 3, ""), ("\u{FEFF}{}", "format-7.1", 0, ""),
        ("{\"a\": [1, 01]}", "format-7.1", 11, "/a/1"), ("{\"a\": \"\\ud83d\"}", "format-7.1", 7, "/a"),
        ("{\"a\": \"\\udc00x\"}", "format-7.1", 7, "/a"), ("{\"a\": \"\n\"}", "format-7.1", 7, "/a"),
        ("{\"a\": NaN}", "format-7.1", 6, "/a"), ("{'a': 1}", "format-7.1", 1, ""),
        ("{\"a\": 1,}", "format-7.1", 8, ""),
        ("{\"a\": {\"b\": 1, \"b\": 1}}", "format-7.2", 15, "/a/b"),
        ("{\"a\": 1, \"\\u0061\": 1}", "format-7.2", 9, "/a"),
    ])
    func `text that is no JSON is refused with the byte`(
        _ text: String, _ rule: String, _ offset: Int, _ pointer: String
    ) {
        let fault = #expect(throws: HistoryFault.self) { try HistoryReader.read(Array(text.utf8)) }
        #expect(fault?.rule == rule)
        #expect(fault?.byteOffset == offset)
        #expect(fault?.pointer == pointer)
    }

    @Test(
        arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE5, 0xB7]] as [[UInt8]])
    func `bytes that are no UTF-8 are refused`(_ bytes: [UInt8]) {
        let fault = #expect(throws: HistoryFault.self) {
            try HistoryReader.read(Array("{\"id\": \"".utf8) + bytes + Array("\"}".utf8))
        }
        #expect(fault?.rule == "format-7.1")
        #expect(fault?.byteOffset == 8)
        #expect(fault?.pointer == "/id")
    }

    @Test func `nesting is refused from the thirty-third level on`() {
        for levels in [33, 1_000_000] {
            let text = String(repeating: "[", count: levels)
            let fault = #expect(throws: HistoryFault.self) { try HistoryReader.read(Array(text.utf8)) }
            #expect(fault?.rule == "format-7.3")
            #expect(fault?.byteOffset == 32)
        }
        let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
        #expect(
            #expect(throws: HistoryFault.self) { try HistoryReader.read(Array(deepest.utf8)) }?.rule
                == "schema:file.type")
    }

    @Test func `a file of a hundred megabytes is refused by its size`() throws {
        let big = [UInt8](repeating: UInt8(ascii: " "), count: 100_000_000)
        let fault = #expect(throws: HistoryFault.self) { try HistoryReader.read(big) }
        #expect(fault?.rule == "format-7.3")
        #expect(fault?.byteOffset == HistoryReader.maximumBytes)
        #expect(#expect(throws: HistoryFault.self) { try HistoryReader.checkSize(100_000_000) } == fault)

        var intake = HistoryIntake()
        var pieces = 0
        let stopped = #expect(throws: HistoryFault.self) {
            while true {
                try intake.append(big[0..<1_048_576])
                pieces += 1
            }
        }
        #expect(stopped == fault)
        #expect(pieces == 16)
        #expect(intake.byteCount == HistoryReader.maximumBytes)
    }

    @Test func `sixteen mebibytes to the byte are read`() throws {
        var intake = HistoryIntake()
        let bytes = try HistoryFixture.valid().encoded()
        try intake.append(bytes)
        try intake.append([UInt8](repeating: UInt8(ascii: " "), count: HistoryReader.maximumBytes - bytes.count))
        #expect(intake.byteCount == HistoryReader.maximumBytes)
        #expect(try intake.finish().id == "a-history")
    }

    @Test(arguments: [21, 22] as [UInt64])
    func `damaged files never trap and are refused with a place`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for id in HistoryFixture.published {
            let bytes = try HistoryFixture.bytes(id)
            for _ in 0..<150 {
                do throws(HistoryFault) {
                    _ = try HistoryReader.read(PayloadMutation.mutated(bytes, using: &random))
                } catch {
                    #expect(error.rule.hasPrefix("format-7.") || error.rule.hasPrefix("schema:"), "seed \(seed)")
                    #expect(JSONPointer(error.pointer) != nil, "seed \(seed)")
                }
            }
        }
    }

    @Test func `layout, order of members and writing of numbers do not change the content`() throws {
        let value = try HistoryFixture.valid()
        let file = try HistoryReader.read(value)
        #expect(try HistoryReader.read(value.encodedPretty()).contentHash == file.contentHash)
        #expect(try HistoryReader.read(Self.reversed(value).encoded()).contentHash == file.contentHash)
        let number = try HistoryFixture.changed("/events/0/seq", to: "10e-1")
        #expect(try HistoryReader.read(number).contentHash == file.contentHash)
        let scale = try HistoryFixture.changed("/events/1/value/amount", to: "\"2.00\"")
        #expect(try HistoryReader.read(scale).contentHash != file.contentHash)
    }

    @Test func `the canonical form sorts names by bytes and keeps lists`() throws {
        let value = try JSONReader.parse(
            Array(#"{"😀":1,"\ufb33":[2, 1.0, -0, 5e-1, 1e2],"a":{"c":null,"b":"\u0041\/"}}"#.utf8), limits: .request)
        #expect(
            String(decoding: CanonicalJSON.bytes(of: value), as: UTF8.self)
                == #"{"a":{"b":"A/","c":null},"דּ":[2,1,0,5e-1,100],"😀":1}"#)
    }

    @Test func `a history has one negotiation in a ledger`() {
        // python3: hashlib.sha256(struct.pack('>i', 1) + b'boeing-iam-2024').digest()[:16], version and variant set.
        #expect(HistoryIdentity.negotiation(of: "boeing-iam-2024", in: LedgerID(1)).description == Self.boeingInOne)
        #expect(HistoryIdentity.negotiation(of: "boeing-iam-2024", in: LedgerID(2)).description != Self.boeingInOne)
    }

    private static let boeingInOne = "483d4883-b506-8ffa-8cf6-755c123865fd"

    private static func reversed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            .object(JSONObject(object.members.reversed().map { (key: $0.key, value: reversed($0.value)) }))
        case .array(let elements): .array(elements.map(reversed))
        default: value
        }
    }
}
