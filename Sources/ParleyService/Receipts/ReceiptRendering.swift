internal import EventSourcing
internal import EventStorePostgres
package import StrictJSON
internal import Transparency

/// Receipts and proofs as JSON. Bytes are lower-case hexadecimal digits; the payload is base64, since it is a document.
package enum ReceiptRendering {
    /// Writes the member `receipts` of an act's answer, one an event; nothing where there are none.
    ///
    /// - Parameter events: the path of the events of the stream, under which their proofs are; `nil` where they have none.
    package static func write(_ receipts: [EventReceipt], under events: String?, to writer: inout JSONWriter) {
        guard !receipts.isEmpty else { return }
        writer.list("receipts", receipts) { receipt, writer in
            writer.beginObject()
            writeMembers(receipt, to: &writer)
            if let events { writer.member("proof_url", "\(events)/\(receipt.version)/proof") }
            writer.endObject()
        }
    }

    /// Writes the members of a receipt with its proof into the object that is open.
    package static func write(_ proof: EventProof, to writer: inout JSONWriter) {
        writeMembers(proof.receipt, to: &writer)
        writer.member("payload", Base64.encode(proof.payload))
        writer.member("standing", proof.standing.rawValue)
        writer.member("proof", orNull: proof.proof.map { String(decoding: $0, as: UTF8.self) })
    }

    /// Writes a checkpoint, or that there is none, into the object that is open.
    package static func write(_ checkpoint: ProvenCheckpoint?, to writer: inout JSONWriter) {
        writer.member("standing", (checkpoint?.standing ?? .pending).rawValue)
        writer.member("origin", orNull: checkpoint?.origin)
        writer.member("size", Int64(checkpoint?.size ?? 0))
        writer.member("root", orNull: checkpoint.map { Hexadecimal.text($0.root) })
        writer.member("checkpoint", orNull: checkpoint.map { String(decoding: $0.note, as: UTF8.self) })
    }

    private static func writeMembers(_ receipt: EventReceipt, to writer: inout JSONWriter) {
        writer.member("version", receipt.version.number)
        writer.member("leaf", Hexadecimal.text(receipt.leaf))
        writer.member("leaf_hash", Hexadecimal.text(receipt.leafHash))
        writer.member("salt", Hexadecimal.text(receipt.salt))
    }
}
