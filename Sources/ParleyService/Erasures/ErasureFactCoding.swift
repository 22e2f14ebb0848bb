package import Bargaining
package import EventSourcing
package import StrictJSON

/// The `data` of facts about erasures.
///
/// Erased pieces are `{"position", "ordinal", "leaf_hash", "stream"}`; `leaf_hash` in hexadecimal.
package enum ErasureFactCoding {
    /// Reads the data of one kind of fact.
    package typealias Reader = @Sendable (inout MemberReader) throws(CodingFault) -> ErasureFact

    /// Writes the members of a fact into the object that is open.
    package static func write(_ fact: ErasureFact, to writer: inout JSONWriter) {
        switch fact {
        case .requested(let request): write(request, to: &writer)
        case .holdPlaced(let number, let hold):
            writer.member("number", Int64(number))
            write(hold, to: &writer)
        case .holdLifted(let number, let authority), .ordered(let number, let authority):
            writer.fields(.number("number", number), .text("authority", authority.text))
        case .refused(let number, let duty):
            writer.member("number", Int64(number))
            write(duty, to: &writer)
        case .listed(let number, let entries):
            writer.member("number", Int64(number))
            write(entries, as: "listed", to: &writer)
        case .executed(let record):
            writer.fields(
                .number("number", record.number), .text("basis", record.basis.rawValue),
                .text("authority", record.authority.text))
            write(record.erased, as: "erased", to: &writer)
            writer.member("last", ifTrue: record.isLast)
        }
    }

    /// Writes the members of a request into the object that is open.
    static func write(_ request: ErasureRequest, to writer: inout JSONWriter) {
        writer.fields(
            .number("number", request.number), .text("subject", request.subject.description),
            .text("basis", request.basis.rawValue), .text("authority", request.authority.text))
        writer.list("seats", request.seats.lazy.map(\.description))
        if let parent = request.parent {
            writer.object("parent") { writer in
                writer.fields(.number("ledger", Int(parent.ledger.number)), .number("number", parent.number))
            }
        }
    }

    /// Writes the members of a hold into the object that is open.
    static func write(_ hold: LegalHold, to writer: inout JSONWriter) {
        writer.fields(
            .text("reason", hold.reason.rawValue), .text("authority", hold.authority.text),
            .text("until", hold.until?.description))
    }

    /// Writes the members of a duty of keeping into the object that is open.
    static func write(_ duty: RetentionDuty, to writer: inout JSONWriter) {
        writer.fields(.text("article", duty.article), .text("authority", duty.authority.text))
    }

    private static func write(_ entries: [ErasedDisclosure], as name: String, to writer: inout JSONWriter) {
        writer.list(name, entries) { entry, writer in
            writer.beginObject()
            writer.member("position", entry.position.number)
            writer.member("ordinal", Int64(entry.ordinal))
            writer.member("leaf_hash", Hexadecimal.text(entry.leafHash))
            writer.member("stream", entry.stream.description)
            writer.endObject()
        }
    }

    /// How the data of each event type is read.
    package static let readers: [EventType: Reader] = [
        EventType(literal: "ErasureRequested"): { m throws(CodingFault) in .requested(try m.erasureRequest()) },
        EventType(literal: "LegalHoldPlaced"): { m throws(CodingFault) in
            .holdPlaced(try m.number(), try m.legalHold())
        },
        EventType(literal: "LegalHoldLifted"): { m throws(CodingFault) in
            .holdLifted(try m.number(), authority: try m.erasureAuthority())
        },
        EventType(literal: "ErasureRefused"): { m throws(CodingFault) in
            .refused(try m.number(), try m.retentionDuty())
        },
        EventType(literal: "ErasureOrdered"): { m throws(CodingFault) in
            .ordered(try m.number(), authority: try m.erasureAuthority())
        },
        EventType(literal: "ErasureListed"): { m throws(CodingFault) in
            .listed(try m.number(), try m.erasedDisclosures("listed"))
        },
        EventType(literal: "ErasureExecuted"): { m throws(CodingFault) in
            .executed(
                ErasureRecord(
                    number: try m.number(), basis: try m.required("basis").word(ErasureBasis.self),
                    authority: try m.erasureAuthority(), erased: try m.erasedDisclosures("erased"),
                    isLast: try m.flag("last")))
        },
    ]
}
