internal import Bargaining
internal import EventSourcing
internal import StrictJSON
package import Transparency

/// Reads the records of heads and of erasures in the form in which they are stored.
package struct StoredBundleRecords: BundleRecords {
    /// The most pieces that one record lists.
    private static let maximumErased = 10_000

    package init() {}

    package func heads(_ leaf: Leaf, in payload: [UInt8]) -> RecordedHeads? {
        guard let type = EventType(leaf.eventType) else { return nil }
        do throws(EventCodecError) {
            let (event, _) = try StreamCodec<HeadsFamily>.decode(
                type: type, schemaVersion: leaf.schemaVersion, payload: payload)
            switch event.fact {
            case .recorded(let heads):
                return RecordedHeads(
                    through: UInt64(clamping: heads.through), streams: UInt64(clamping: heads.streams),
                    root: heads.root.bytes)
            }
        } catch {
            return nil
        }
    }

    package func erased(_ leaf: Leaf, in payload: [UInt8]) -> [RecordedErasure]? {
        guard let type = EventType(leaf.eventType) else { return nil }
        do throws(EventCodecError) {
            return try PayloadCoding.decode(payload, of: type) { data throws(CodingFault) in
                var members = try MemberReader(data, form: .stored)
                return try members.required("erased").list(maximum: Self.maximumErased) {
                    entry throws(CodingFault) in try Self.erasure(entry)
                }
            }.fact
        } catch {
            return nil
        }
    }

    private static func erasure(_ entry: JSONCursor) throws(CodingFault) -> RecordedErasure {
        var members = try MemberReader(entry, form: .stored)
        return RecordedErasure(
            position: UInt64(try members.required("position").count(from: 1)),
            ordinal: try members.required("ordinal").count(),
            leafHash: try members.textHash("leaf_hash").bytes)
    }
}
