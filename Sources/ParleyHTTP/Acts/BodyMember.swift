internal import StrictJSON

/// A member of a request body as the OpenAPI document shows it.
struct BodyMember: Sendable {
    /// Its name.
    let name: String
    /// Its JSON Schema.
    let schema: JSONValue
    /// Whether it must be there.
    let isRequired: Bool

    /// A member that must be there.
    static func required(_ name: String, _ schema: JSONValue) -> BodyMember {
        BodyMember(name: name, schema: schema, isRequired: true)
    }

    /// A member that may be missing.
    static func optional(_ name: String, _ schema: JSONValue) -> BodyMember {
        BodyMember(name: name, schema: schema, isRequired: false)
    }
}
