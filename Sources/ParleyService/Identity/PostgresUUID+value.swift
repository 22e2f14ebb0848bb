internal import EventSourcing
internal import Postgres

extension PostgresUUID {
    /// An identifier as the database takes it.
    init(_ value: UUIDValue) {
        self.init(high: value.high, low: value.low)
    }
}

extension PostgresParameter {
    /// An identifier as a parameter.
    static func identifier(_ value: UUIDValue) -> PostgresParameter {
        .uuid(high: value.high, low: value.low)
    }
}
