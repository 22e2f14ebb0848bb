internal import EventSourcing
internal import Logging
internal import ParleyService

/// The current public keys of the issuer: fetched when first needed, when old, and when a token names an unknown key,
/// by one caller at a time and never more often than is allowed.
///
/// They are old when their source says so (`Cache-Control: max-age`), but neither before the least time between two
/// fetches nor after the refresh interval, which also holds where the source says nothing.
actor VerificationKeys {
    private let source: any KeySetSource
    private let settings: TokenSettings
    private let clock: any ServiceClock
    private let logger: Logger

    private var keys: VerificationKeySet?
    private var fetchedAt: Timestamp?
    /// How long what was fetched last is not fetched anew.
    private var lifetime: Duration
    private var attemptedAt: Timestamp?
    private var isFetching = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Grows by one with every set of keys, so that what was verified under older ones can be forgotten.
    private(set) var generation = 0

    init(source: any KeySetSource, settings: TokenSettings, clock: any ServiceClock, logger: Logger) {
        self.source = source
        self.settings = settings
        self.clock = clock
        self.logger = logger
        lifetime = settings.refreshInterval
    }

    /// The key of an id; `nil` where the issuer has none.
    ///
    /// - Throws: ``KeySetFault/unavailable`` while there are no keys that may be used.
    func key(_ id: String) async throws -> VerificationKey? {
        if isOld { await refresh() }
        if let key = try usable()[id] { return key }
        await refresh()
        return try usable()[id]
    }

    /// The current generation, after a refresh where one is due: what was verified earlier is good under it.
    func currentGeneration() async -> Int {
        if isOld { await refresh() }
        return generation
    }

    /// Whether there are keys that may be used.
    func isReady() async -> Bool {
        if keys == nil { await refresh() }
        do { _ = try usable() } catch { return false }
        return true
    }

    private var isOld: Bool { age(of: fetchedAt).map { $0 >= lifetime } ?? true }

    private func usable() throws -> VerificationKeySet {
        guard let keys, let age = age(of: fetchedAt), age < settings.staleLimit else { throw KeySetFault.unavailable }
        return keys
    }

    private func refresh() async {
        if isFetching {
            await withCheckedContinuation { waiting.append($0) }
            return
        }
        if let age = age(of: attemptedAt), age < settings.minimumRefreshInterval { return }
        isFetching = true
        attemptedAt = clock.now()
        do {
            let document = try await source.load()
            let fetched = try await VerificationKeySet(json: document.bytes)
            keys = fetched
            fetchedAt = clock.now()
            lifetime = min(
                max(document.freshness ?? settings.refreshInterval, settings.minimumRefreshInterval),
                settings.refreshInterval)
            generation += 1
            if fetched.refused > 0 {
                logger.warning("key set holds unusable keys", metadata: ["count": "\(fetched.refused)"])
            }
        } catch {
            logger.error("key set could not be fetched", metadata: ["error": "\(String(reflecting: error))"])
        }
        isFetching = false
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    private func age(of time: Timestamp?) -> Duration? {
        time.map { .microseconds(clock.now().microseconds - $0.microseconds) }
    }
}
