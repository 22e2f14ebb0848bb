package import Bargaining
package import StrictJSON

/// Mandates as members of the object that they belong to: `number`, `seat`, `valid_until`?, and `limits`, a list of
/// `{"item", "bound", "amount", "unit"}`.
package enum MandateCoding {
    /// Writes the members into the object that is open.
    static func write(_ mandate: Mandate, to writer: inout JSONWriter) {
        writer.fields(.number("number", mandate.number), .seat(mandate.grantedBy))
        writer.member("valid_until", ifPresent: mandate.validUntil?.description)
        writer.list("limits", mandate.limits) { limit, writer in
            writer.beginObject()
            write(limit, to: &writer)
            writer.endObject()
        }
    }

    /// Reads the members.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> Mandate {
        let form = members.form
        return Mandate(
            number: try members.number(),
            limits: try members.required("limits").list(minimum: 1, maximum: CaucusLimits.maximumMandateLimits) {
                limit throws(CodingFault) in try read(limit, as: form)
            },
            grantedBy: try members.seat(), validUntil: try members.optional("valid_until")?.moment())
    }

    /// Writes the members of a limit into the object that is open.
    static func write(_ limit: MandateLimit, to writer: inout JSONWriter) {
        writer.fields(
            .item(limit.item), .text("bound", limit.bound.rawValue), .text("amount", limit.amount.description),
            .text("unit", limit.unit.text))
    }

    /// Reads a limit.
    package static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> MandateLimit {
        var members = try MemberReader(cursor, form: form)
        let limit = try limit(&members)
        try members.finish()
        return limit
    }

    /// Reads the members of a limit.
    static func limit(_ members: inout MemberReader) throws(CodingFault) -> MandateLimit {
        MandateLimit(
            item: try members.item(), bound: try members.required("bound").word(MandateBound.self),
            amount: try members.required("amount").decimal(), unit: try members.required("unit").unit(members.form))
    }
}
