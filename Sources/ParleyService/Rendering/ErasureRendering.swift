package import Bargaining
internal import EventSourcing
package import StrictJSON

/// Cases of erasure as JSON.
package enum ErasureRendering {
    /// Writes a case as the next value. Its pseudonyms are counted, not shown: together they would tell what one person took part in.
    package static func write(_ known: ErasureCase, to writer: inout JSONWriter) {
        let request = known.request
        writer.beginObject()
        writer.member("number", Int64(known.number))
        writer.member("status", known.status.rawValue)
        writer.member("subject", request.subject.description)
        writer.member("basis", request.basis.rawValue)
        writer.member("authority", request.authority.text)
        writer.member("seats", Int64(request.seats.count))
        write("hold", known.hold, ErasureFactCoding.write, to: &writer)
        write("refusal", known.refusal, ErasureFactCoding.write, to: &writer)
        writer.member("ordered_by", orNull: known.orderedBy?.text)
        writer.member("erased", Int64(known.erasedCount))
        write("parent", request.parent, write, to: &writer)
        writer.endObject()
    }

    private static func write(_ parent: ErasureParent, to writer: inout JSONWriter) {
        writer.member("ledger", Int64(parent.ledger.number))
        writer.member("number", Int64(parent.number))
    }

    /// A member that is an object, or null.
    private static func write<Value>(
        _ name: String, _ value: Value?, _ write: (Value, inout JSONWriter) -> Void, to writer: inout JSONWriter
    ) {
        writer.key(name)
        guard let value else {
            writer.null()
            return
        }
        writer.beginObject()
        write(value, &writer)
        writer.endObject()
    }
}
