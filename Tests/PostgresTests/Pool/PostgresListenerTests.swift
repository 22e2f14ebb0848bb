import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(1)))
struct PostgresListenerTests {
    private enum Signal: Sendable, Equatable {
        case connected
        case heard(channel: String, payload: String)
    }

    @Test func `hears notifications, and hears again after its connection was killed`() async throws {
        let witness = try TestDatabase.connect()
        let channel = "Channel \"\(witness.backendProcessID)\""
        let (signals, continuation) = AsyncStream.makeStream(of: Signal.self)
        var configuration = try TestDatabase.configuration()
        configuration.applicationName = "listener \(witness.backendProcessID)"
        let listener = PostgresListener(
            configuration: configuration, channels: [channel], longestReconnectDelay: .milliseconds(100),
            logger: TestDatabase.logger, onConnect: { _ in continuation.yield(.connected) },
            onNotification: { heard, _ in continuation.yield(.heard(channel: heard.channel, payload: heard.payload)) })
        listener.start()
        var iterator = signals.makeAsyncIterator()
        #expect(await iterator.next() == .connected)
        for payload in ["", "second"] {
            try witness.execute("SELECT pg_notify($1, $2)", [.text(channel), .text(payload)])
            #expect(await iterator.next() == .heard(channel: channel, payload: payload))
        }
        try witness.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = $1",
            [.text("listener \(witness.backendProcessID)")])
        #expect(await iterator.next() == .connected)
        try witness.execute("SELECT pg_notify($1, 'third')", [.text(channel)])
        #expect(await iterator.next() == .heard(channel: channel, payload: "third"))
        await listener.shutdown()
        await listener.shutdown()
    }

    @Test func `stops while it cannot connect, and without having been started`() async throws {
        for isStarted in [true, false] {
            let listener = PostgresListener(
                configuration: PostgresConfiguration(host: "/nonexistent", user: "nobody"), channels: ["c"],
                logger: TestDatabase.logger, onNotification: { _, _ in })
            if isStarted { listener.start() }
            await listener.shutdown()
        }
    }

    @Test func `runs as a service until it is cancelled`() async throws {
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
        let listener = PostgresListener(
            configuration: try TestDatabase.configuration(), channels: ["c"], logger: TestDatabase.logger,
            onConnect: { _ in continuation.yield() }, onNotification: { _, _ in })
        let service = Task { try await listener.run() }
        var iterator = signals.makeAsyncIterator()
        _ = await iterator.next()
        service.cancel()
        try await service.value
    }
}
