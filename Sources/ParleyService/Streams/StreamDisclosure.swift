/// Free text or personal content beside the last event of an act: sealed under the key of who wrote it, never in the event.
package struct StreamDisclosure: Hashable, Sendable {
    /// The name that an act's general remark has.
    package static let remark = "remark"

    /// Its name, ASCII in snake case.
    package let name: String
    /// The text in the clear.
    package let value: String

    /// A disclosure from its parts.
    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
