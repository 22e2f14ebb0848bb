package import Bargaining
package import EventSourcing
internal import StrictJSON
package import Transparency

/// Step 9: the events of a bundle through the pure rules, as the service folds them.
package struct BundleReplay {
    /// The state after the events so far.
    package private(set) var state = Negotiation.initialState
    /// The names of what is written beside each event, in the order of the events.
    package private(set) var names: [[String]] = []

    private let codec = NegotiationEventCodec.current

    package init() {}

    /// Takes the next event.
    ///
    /// - Throws: `BundleFinding` for a payload that is no event of a negotiation, or that names other disclosures than are there.
    package mutating func apply(_ checked: CheckedBundleEvent) throws(BundleFinding) {
        guard let type = EventType(checked.leaf.eventType) else {
            throw BundleFinding(.payloadUndecodable, in: checked.file, "the leaf has no name of an event")
        }
        let event: NegotiationEvent
        let envelope: EventEnvelope
        do throws(EventCodecError) {
            (event, envelope) = try codec.decode(
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
        Negotiation.evolve(&state, event)
    }
}
