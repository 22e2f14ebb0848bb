import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

struct EnvelopeScannerTests {
    private let codec = NegotiationEventCodec.current

    @Test func `what an act at the live table stores is read without making values of it`() throws {
        var generator = FactGenerator(seed: 5)
        for round in 0..<200 {
            let event = Self.usual(generator.event(), round)
            let envelope = Self.usual(round)
            let payload = codec.encode(event, envelope)
            try payload.withUnsafeBufferPointer { bytes in
                var scanner = EnvelopeScanner(bytes)
                let scanned = scanner.read()
                let read = try #require(scanned, "round \(round)")
                #expect(read.occurredAt == event.occurredAt, "round \(round)")
                #expect(read.envelope == envelope, "round \(round)")
                let data = try #require(scanner.data(), "round \(round)")
                #expect(throws: Never.self) { try JSONReader.parse(data, limits: .storedEvent) }
            }
        }
    }

    @Test func `what is not of that form is left to the reader of any payload`() {
        let payload = codec.encode(
            NegotiationEvent(occurredAt: .unknown, fact: .sessionClosed(number: 1)), Self.usual(0))
        for bytes in [payload, [UInt8](), Array("{".utf8), [0x20] + payload] {
            bytes.withUnsafeBufferPointer { bytes in
                var scanner = EnvelopeScanner(bytes)
                let read = scanner.read()
                #expect(read == nil)
            }
        }
    }

    /// White space before a payload changes nothing of what it says, and makes it one that is not usual.
    @Test(arguments: [21, 22, 23] as [UInt64])
    func `both ways to read a payload agree, also on what is wrong with it`(_ seed: UInt64) throws {
        var generator = FactGenerator(seed: seed)
        var random = SeededGenerator(seed: seed ^ 0xBEEF)
        for round in 0..<3_000 {
            let event = Self.usual(generator.event(), round)
            let type = event.fact.eventType
            let sound = codec.encode(event, Self.usual(round))
            let payload = round % 4 == 0 ? sound : PayloadMutation.mutated(sound, using: &random)
            // A byte order mark is only one at the start.
            guard !payload.starts(with: "\u{FEFF}".utf8) else { continue }
            let direct = Self.outcome(payload, type, offset: 1)
            let spaced = Self.outcome([0x20] + payload, type, offset: 0)
            try #require(direct == spaced, "seed \(seed), round \(round): \(String(decoding: payload, as: UTF8.self))")
        }
    }

    private enum Outcome: Equatable {
        case read(NegotiationEvent, EventEnvelope)
        case notJSON(JSONFault)
        case other(EventCodecError)
    }

    /// What reading a payload gives, with the places of faults in its bytes moved on by `offset`.
    private static func outcome(_ payload: [UInt8], _ type: EventType, offset: Int) -> Outcome {
        do throws(EventCodecError) {
            let decoded = try NegotiationEventCodec.current.decode(type: type, schemaVersion: 1, payload: payload)
            return .read(decoded.event, decoded.envelope)
        } catch {
            guard case .notJSON(_, let fault) = error else { return .other(error) }
            return .notJSON(
                JSONFault(
                    code: fault.code, byteOffset: fault.byteOffset + offset, pointer: fault.pointer,
                    expected: fault.expected))
        }
    }

    private static func usual(_ event: NegotiationEvent, _ round: Int) -> NegotiationEvent {
        NegotiationEvent(
            occurredAt: .instant(Timestamp(microseconds: 1_775_975_400_000_000 + Int64(round))), fact: event.fact)
    }

    private static func usual(_ round: Int) -> EventEnvelope {
        EventEnvelope(
            seat: round % 3 == 0 ? nil : Sample.seat,
            command: CommandID(Sample.uuid("0198a000-0000-8000-8000-00000000c001")), ordinal: round % 12, count: 12,
            fingerprint: round % 2 == 0 ? nil : RequestFingerprint(hexadecimal: String(repeating: "9f", count: 32)),
            causation: round % 5 == 0 ? EventID(Sample.uuid("0198a000-0000-8000-8000-00000000e001")) : nil,
            correlation: Sample.uuid("0198a000-0000-7000-8000-00000000c0de"))
    }
}
