/// A value behind one reference: a part of a state that is large, rarely changed, and copied with every act around it.
struct SharedValue<Value: Hashable & Sendable>: Hashable, Sendable {
    private final class Storage: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private var storage: Storage

    init(_ value: Value) { storage = Storage(value) }

    /// The value. Changing it copies it. Complexity: O(1) to read, linear in the value to change.
    var value: Value {
        get { storage.value }
        set { storage = Storage(newValue) }
    }

    static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.storage.value == right.storage.value
    }

    func hash(into hasher: inout Hasher) { hasher.combine(storage.value) }
}
