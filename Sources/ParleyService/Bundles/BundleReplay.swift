package import Bargaining
internal import EventSourcing
internal import StrictJSON
package import Transparency

/// Step 9: the events of a bundle through the pure rules, as the service folds them.
package struct BundleReplay: Sendable {
    private var folded = ReplayedState()
    /// The names of what is written beside each event, in the order of the events.
    package private(set) var names: [[String]] = []

    package init() {}

    /// The state after the events so far.
    package var state: NegotiationState { folded.state }

    /// The digest of the state; `nil` where the state is larger than what has one, or before the first event.
    package var digest: StateDigest? {
        guard folded.events > 0 else { return nil }
        do {
            return try folded.digest()
        } catch {
            return nil
        }
    }

    /// Takes the next event.
    ///
    /// - Throws: `BundleFinding` for a payload that is no event of a negotiation, or that names other disclosures than are there.
    package mutating func apply(_ checked: CheckedBundleEvent) throws(BundleFinding) {
        guard let type = EventType(checked.leaf.eventType) else {
            throw BundleFinding(.payloadUndecodable, in: checked.file, "the leaf has no name of an event")
        }
        let envelope: EventEnvelope
        do throws(EventCodecError) {
            envelope = try NegotiationEventCodec.current.decode(
                type: type, schemaVersion: checked.leaf.schemaVersion, payload: checked.payload
            ).envelope
            _ = try folded.apply(
                type: type, schemaVersion: checked.leaf.schemaVersion, payload: checked.payload)
        } catch {
            throw BundleFinding(
                .payloadUndecodable, in: checked.file, "the payload is no event of this release: \(error)")
        }
        guard envelope.disclosures.count == checked.fields.count else {
            throw BundleFinding(
                .disclosureNames, in: checked.file,
                "the payload names \(envelope.disclosures.count) disclosures, \(checked.fields.count) are committed to")
        }
        for (name, field) in zip(envelope.disclosures, checked.fields) {
            guard case .present(let clear) = field else { continue }
            guard DisclosureSealer.content(ofClear: clear)?.name == name else {
                throw BundleFinding(
                    .disclosureNames, in: checked.file, "a disclosure is not what the payload calls \(name)")
            }
        }
        names.append(envelope.disclosures)
    }
}
