public import EventStorePostgres

/// The log of a running service.
extension PostgresEventStore: NegotiationLog {}
