import Bargaining
import EventSourcing
import Foundation
import StrictJSON
import Testing

@testable import ParleyService

/// What holds of digests whatever machine or release makes them.
@Suite struct StateDigestTests {
    /// The digests of the published histories and of one event of every type. They never change: who verified a bundle
    /// years ago must find the same again.
    static let golden: [String: String] = [
        "boeing-iam-2024": "f82e86a7f36b6fa2f8e1093126a40e9c0d8b1c1c03f8cb519a4bb60748efdae8",
        "cn-eleme-algorithm-2025": "e1c05e4f981575c5b71e3a8b89db3cba6e508bcf1f54af52951864e76ce03183",
        "cn-suzhou-courier-2022": "0a724d14c389f202b2bb1b4cae6c6b4bb96bf9a09242332994cf07ea2fe46150",
        "every fact": "718a6beaf8256a44d748d545e5f7fed14192d6b1e74b2a46725c8f3e875e5957",
        "foodora-sweden-2021-23": "f8bffb1f9b48d70671a80e8876ac8a9bf74a8c4c1dc5bf243b6d264ab0d50ad4",
        "korea-baemin-riders-2021-25": "6574f4ec00698e4c6e21fe1a5cc6d0d37174182f95030b33b528b09476be7dc7",
        "korea-kakao-taxi-commission-2023": "9ba135c1abab3e936929b9925643d327f4e637c1124531c53dd6804bfa475291",
        "nothing": "e98a44e8eadf1ca8e19847a3cc14415a553f47356fc59295e961d9206af8c791",
        "umich-geo-2023": "8bfc2f4d5aa5aafe149f9f163220c280570cfd63909142811b9d0377f07b7d7d",
        "wga-amptp-2023": "852b2bcd5c237078755f4aa3f987e08800a434c33e5c73dbf331cfe7dd62fe25",
    ]

    private static let codec = NegotiationEventCodec.current

    /// The events of a published history.
    static func events(of history: String) throws -> [NegotiationEvent] {
        var state = Negotiation.initialState
        var events: [NegotiationEvent] = []
        for entry in HistoryMapper.entries(of: try HistoryReader.read(try HistoryFixture.bytes(history))) {
            for event in try Negotiation.decide(.published(entry.entry, occurredAt: entry.occurredAt), state) {
                Negotiation.evolve(&state, event)
                events.append(event)
            }
        }
        return events
    }

    /// The fold of events as they would be stored.
    static func replayed(_ events: [NegotiationEvent], envelope: EventEnvelope? = nil) throws -> ReplayedState {
        var replayed = ReplayedState()
        for (index, event) in events.enumerated() {
            try replayed.apply(
                type: event.fact.eventType, schemaVersion: 1,
                payload: codec.encode(event, envelope ?? GoldenFiles.envelope(index)))
        }
        return replayed
    }

    private static let everyFact = FactSamples.all.indices.map {
        NegotiationEvent(occurredAt: GoldenFiles.occurredAt($0), fact: FactSamples.all[$0])
    }

    @Test(arguments: HistoryFixture.published)
    func `a published history has the digest it always had`(_ name: String) throws {
        let digest = try Self.replayed(try Self.events(of: name)).digest()
        #expect(digest.description == Self.golden[name], "\(name)")
    }

    @Test func `one event of every type has the digest it always had`() throws {
        // The types of today; later ones have tests of their own.
        let digest = try Self.replayed(Array(Self.everyFact.prefix(125))).digest()
        #expect(digest.description == Self.golden["every fact"])
        let nothing = try ReplayedState().digest()
        #expect(nothing.description == Self.golden["nothing"])
    }

    @Test func `every event moves the digest, and what is no part of the state does not`() throws {
        var replayed = ReplayedState()
        var seen: Set<StateDigest> = [try replayed.digest()]
        for (index, event) in Self.everyFact.enumerated() {
            let payload = Self.codec.encode(event, GoldenFiles.envelope(index))
            try replayed.apply(type: event.fact.eventType, schemaVersion: 1, payload: payload)
            let digest = try replayed.digest()
            #expect(seen.insert(digest).inserted, "\(event.fact.eventType)")
            #expect(digest.bytes.count == StateDigest.byteCount)
        }
        #expect(replayed.events == Self.everyFact.count)
        // Another person, command and request, the same facts.
        #expect(
            try Self.replayed(Self.everyFact, envelope: GoldenFiles.envelope(1)).digest() == replayed.digest())
        // Another time, another state.
        var later = Self.everyFact
        later[later.count - 1] = NegotiationEvent(occurredAt: .year(1999), fact: later[later.count - 1].fact)
        #expect(try Self.replayed(later).digest() != replayed.digest())
    }

    @Test func `a program with other rules gives another digest of the same facts`() throws {
        let events = try Self.events(of: "cn-suzhou-courier-2022")
        let honest = try Self.replayed(events).digest()
        // The document alone tells: the last event is folded by one program and passed over by the other.
        var without = Negotiation.initialState
        for event in events.dropLast() { Negotiation.evolve(&without, event) }
        let document = StateDigest.hash(CanonicalJSON.bytes(of: try StateDocument.value(of: without)))
        let other = StateDigest(facts: honest.facts, document: document)
        #expect(other != honest)
        #expect(other.facts == honest.facts)
    }

    @Test func `the order of dictionaries and of members never shows`() throws {
        let events = try Self.events(of: "foodora-sweden-2021-23")
        let digests = try (0..<20).map { _ in try Self.replayed(events).digest() }
        #expect(Set(digests).count == 1)
        func read(_ text: String) throws -> JSONValue { try JSONReader.parse(Array(text.utf8), limits: .request) }
        let one = try read(#"{"b":{"z":1,"a":[{"d":2,"c":""}]},"é":"ü","a":0}"#)
        let two = try read(#"{"é":"ü","a":0,"b":{"a":[{"c":"","d":2}],"z":1}}"#)
        #expect(CanonicalJSON.bytes(of: one) == CanonicalJSON.bytes(of: two))
        #expect(
            String(decoding: CanonicalJSON.bytes(of: one), as: UTF8.self)
                == #"{"a":0,"b":{"a":[{"c":"","d":2}],"z":1},"é":"ü"}"#)
    }

    @Test func `a member that says nothing is as one that is not there`() throws {
        let full = try JSONReader.parse(
            Array(#"{"a":null,"b":false,"c":[],"d":{"e":[null,false,{"f":null}]},"g":{"h":{}},"i":0,"j":""}"#.utf8),
            limits: .request)
        #expect(full.reduced() == ["d": ["e": [.null, false, [:]]], "i": 0, "j": ""])
    }

    @Test func `bytes that are no event are refused and fold nothing`() throws {
        var replayed = ReplayedState()
        let type = try #require(FactSamples.all.first?.eventType)
        #expect(throws: EventCodecError.self) {
            try replayed.apply(type: type, schemaVersion: 1, payload: Array("{}".utf8))
        }
        #expect(try replayed.digest() == ReplayedState().digest())
        #expect(replayed.events == 0)
    }
}
